import Handlebars from 'handlebars';
import type { FactBook } from '../../facts/fact-book';
import { listHelperNames } from '../../guide/fill/helpers';
import { passageMark } from '../prose/read-structure';
import type { TemplateSource } from '../prose/template-source';
import type { Fault } from '../read/content-error';

/** What a template asks for, in a form that two languages can be compared by. */
export interface Uses {
  faults: Fault[];
  asked: Use[];
}

/** A condition or fact, for example `if permitRequired` or `deadline permit-window`, and the line it stands on. */
export interface Use {
  use: string;
  line: number;
}

const listHelpers: readonly string[] = listHelperNames;

/**
 * Walks a template's syntax tree: every condition is one of the situation's names, every fact exists, no
 * condition stands inside another, no digit stands in prose. Handlebars' own `strict` would let a misspelt
 * condition pass as false, and a legal paragraph would vanish.
 */
export function checkTemplate(
  template: TemplateSource,
  facts: FactBook,
  conditions: ReadonlySet<string>,
): Uses {
  const uses: Uses = { faults: [], asked: [] };
  const fault = (line: number, problem: string) =>
    uses.faults.push({ file: template.file, line: template.proseLine + line - 1, problem });
  const known: Record<string, object> = {
    amount: facts.amounts,
    deadline: facts.deadlines,
    contact: facts.contacts,
    countries: facts.nationalities,
    cell: facts.cells,
    law: facts.sources,
    source: facts.sources,
  };
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(template.written);
  } catch (error) {
    fault(1, `Handlebars cannot read it: ${error instanceof Error ? error.message : error}`);
    return uses;
  }

  const visitor = new Handlebars.Visitor();
  let depth = 0;
  visitor.BlockStatement = function (block) {
    const name = (block.path as hbs.AST.PathExpression).original;
    const condition = block.params[0] as hbs.AST.PathExpression | undefined;
    const line = block.loc.start.line;
    if (name !== 'if' && name !== 'unless')
      fault(line, `{{#${name}}} is not used; write {{#if}} or {{#unless}}.`);
    const said = String(condition?.original ?? '');
    const asked = said.replace(/^situation\./, '');
    if (said === asked || !conditions.has(asked)) {
      fault(line, `"${said}" is not a name of the situation; see src/situation/situation.ts.`);
    }
    if (depth > 0)
      fault(
        line,
        `{{#${name} ${said}}} stands inside another condition; give the pair a name in src/situation.`,
      );
    uses.asked.push({ use: `${name} ${asked}`, line: template.proseLine + line - 1 });
    depth += 1;
    Handlebars.Visitor.prototype.BlockStatement.call(this, block);
    depth -= 1;
  };
  visitor.MustacheStatement = (mustache) => {
    const helper = String((mustache.path as hbs.AST.PathExpression).original);
    const ids = mustache.params.map((param) => String((param as hbs.AST.StringLiteral).value));
    const line = mustache.loc.start.line;
    if (mustache.hash) fault(line, `{{${helper}}} takes ids alone; take "…=…" out.`);
    if (listHelpers.includes(helper)) return;
    if (helper === 'country' && ids.length === 0) {
      return void uses.asked.push({ use: helper, line: template.proseLine + line - 1 });
    }
    const table = Object.hasOwn(known, helper) ? known[helper] : undefined;
    if (!table) return void fault(line, `{{${helper}}} is not a helper; see templates/README.md.`);
    if (ids.length === 0) fault(line, `{{${helper}}} names no fact.`);
    for (const id of ids) {
      if (!Object.hasOwn(table, id)) fault(line, `{{${helper} "${id}"}}: no such id in facts/.`);
    }
    uses.asked.push({ use: `${helper} ${ids.join(' ')}`, line: template.proseLine + line - 1 });
  };
  visitor.ContentStatement = ({ value, loc }) => {
    for (const [index, text] of value.split('\n').entries()) {
      const digit = /\d\S*/.exec(text.replace(/^\s*\d+\.(\s|$)/, ''));
      if (digit)
        fault(
          loc.start.line + index,
          `the digit in "${digit[0]}" belongs in facts/; use a helper.`,
        );
    }
  };
  visitor.CommentStatement = ({ value, loc }: hbs.AST.CommentStatement) => {
    if (passageMark.test(`{{!--${value}--}}`)) return;
    fault(
      loc.start.line,
      'a comment is the name of a passage: {{!-- late --}} on a line of its own.',
    );
  };
  const refuse = ({ loc }: hbs.AST.Node) =>
    fault(loc.start.line, 'partials and decorators are not used; write the words themselves.');
  visitor.PartialStatement = refuse;
  visitor.PartialBlockStatement = refuse;
  visitor.Decorator = refuse;
  visitor.DecoratorBlock = refuse;
  visitor.accept(program);
  return uses;
}
