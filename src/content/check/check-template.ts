import Handlebars from 'handlebars';
import type { FactBook } from '../../facts/fact-book';
import { listHelperNames } from '../../guide/fill/helpers';
import type { Holds } from '../../rules/holds';
import { sectionIds } from '../../section-ids';
import { passageMark } from '../prose/read-structure';
import type { TemplateSource } from '../prose/template-source';
import type { Fault } from '../read/content-error';
import { checkHolds } from '../rules/check-holds';
import type { RulesSource } from '../rules/read-rules';
import { findDayWithout } from './find-day-without';
import { printAsked, readAsked } from './read-asked';

/** What a template asks for, in a form that two languages can be compared by. */
export interface Uses {
  faults: Fault[];
  asked: Use[];
}

/** A condition or fact, for example `if (may "unit:guard")` or `deadline permit-window`, and the line it stands on. */
export interface Use {
  use: string;
  line: number;
  /** The helper of a fact, or `if` or `unless`. */
  helper: string;
  /** The facts that a helper names. */
  ids: readonly string[];
  /** What a condition asks; nothing for a fact. */
  condition?: Holds;
}

const listHelpers: readonly string[] = listHelperNames;

/**
 * Walks a template's syntax tree: every condition asks rules that exist, every fact exists and has a value on every
 * day on which its passage may be printed, no condition stands inside another, no digit stands in prose.
 * @param own helpers that this template alone has, with the ids that each knows
 */
export function checkTemplate(
  template: TemplateSource,
  facts: FactBook,
  rules: RulesSource,
  own: Record<string, object> = {},
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
    section: Object.fromEntries(sectionIds.map((id) => [id, id])),
    ...own,
  };
  const ruleIds = new Set(Object.keys(rules.rules));
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(template.written);
  } catch (error) {
    fault(1, `Handlebars cannot read it: ${error instanceof Error ? error.message : error}`);
    return uses;
  }

  const visitor = new Handlebars.Visitor();
  let depth = 0;
  /** What must hold where the visitor stands. */
  let here: Holds | undefined;
  const visit = (part: hbs.AST.Program | undefined, holds: Holds | undefined) => {
    if (!part) return;
    here = holds;
    visitor.accept(part);
    here = undefined;
  };
  visitor.BlockStatement = (block) => {
    const name = String((block.path as hbs.AST.PathExpression).original);
    const line = block.loc.start.line;
    if (name !== 'if' && name !== 'unless')
      fault(line, `{{#${name}}} is not used; write {{#if}} or {{#unless}}.`);
    let condition: Holds | undefined;
    try {
      condition = readAsked(block.params[0]);
      for (const problem of checkHolds(condition, { facts, rules: ruleIds })) fault(line, problem);
    } catch (error) {
      fault(line, `{{#${name} …}}: ${error instanceof Error ? error.message : error}.`);
    }
    if (depth > 0) {
      const words = condition ? printAsked(condition) : '…';
      fault(
        line,
        `{{#${name} ${words}}} stands inside another condition; join the two: (all … …).`,
      );
    }
    if (condition) {
      uses.asked.push({
        use: `${name} ${printAsked(condition)}`,
        line: template.proseLine + line - 1,
        helper: name,
        ids: [],
        condition,
      });
    }
    const opposite = condition && { not: condition };
    depth += 1;
    visit(block.program, name === 'unless' ? opposite : condition);
    visit(block.inverse, name === 'unless' ? condition : opposite);
    depth -= 1;
  };
  visitor.MustacheStatement = (mustache) => {
    const helper = String((mustache.path as hbs.AST.PathExpression).original);
    const ids = mustache.params.map((param) => String((param as hbs.AST.StringLiteral).value));
    const line = mustache.loc.start.line;
    const ask = (use: string) =>
      uses.asked.push({ use, line: template.proseLine + line - 1, helper, ids });
    if (mustache.hash) fault(line, `{{${helper}}} takes ids alone; take "…=…" out.`);
    if (listHelpers.includes(helper)) return;
    if (helper === 'country' && ids.length === 0) return void ask(helper);
    const table = Object.hasOwn(known, helper) ? known[helper] : undefined;
    if (!table) return void fault(line, `{{${helper}}} is not a helper; see templates/README.md.`);
    if (ids.length === 0) fault(line, `{{${helper}}} names no fact.`);
    for (const id of ids) {
      if (!Object.hasOwn(table, id)) {
        fault(
          line,
          helper === 'section'
            ? `{{section "${id}"}}: no such section; its id stands in src/section-ids.ts.`
            : `{{${helper} "${id}"}}: no such id in facts/.`,
        );
        continue;
      }
      const day = findDayWithout(helper, id, here, facts, rules.book.rules);
      if (day) {
        fault(
          line,
          `{{${helper} "${id}"}} has no value on ${day}, and may be printed then; wrap it in {{#if (in-force "${id}")}} … {{/if}}.`,
        );
      }
    }
    ask(`${helper} ${ids.join(' ')}`);
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
