import Handlebars from 'handlebars';
import type { Passage } from '../../guide/sign-off';
import { printAsked, readAsked } from '../check/read-asked';
import type { TemplateSource } from '../prose/template-source';
import { rulesIn } from '../rules/find-circle';

/**
 * Parts a section into its passages, by its syntax tree. A passage begins with its name and ends where another
 * begins, or a condition begins or ends.
 */
export function splitTemplate({ written, structure }: TemplateSource): Passage[] {
  const passages: Passage[] = [];
  const lineOf = (name: string) =>
    structure.find(
      ({ passage, mark, words }) =>
        passage === name && (words !== undefined || !(mark === '' || mark.startsWith('{{!'))),
    )?.number ?? 0;
  let open: Passage | undefined;
  const close = () => {
    if (open) passages.push({ ...open, pieces: trim(open.pieces) });
    open = undefined;
  };
  const walk = (program: hbs.AST.Program | undefined, condition?: Passage['condition']) => {
    for (const statement of program?.body ?? []) {
      if (statement.type === 'BlockStatement') {
        const block = statement as hbs.AST.BlockStatement;
        const asked = readAsked(block.params[0]);
        const wanted = (block.path as hbs.AST.PathExpression).original === 'if';
        const named = { name: printAsked(asked), wanted, rules: rulesIn(asked) };
        close();
        walk(block.program, named);
        walk(block.inverse, { ...named, wanted: !wanted });
      } else if (statement.type === 'CommentStatement') {
        close();
        const name = (statement as hbs.AST.CommentStatement).value.trim();
        open = { name, line: lineOf(name), ...(condition ? { condition } : {}), pieces: [] };
      } else if (statement.type === 'MustacheStatement') {
        const { path, params } = statement as hbs.AST.MustacheStatement;
        const ids = params.map((param) => String((param as hbs.AST.StringLiteral).value));
        open?.pieces.push({ helper: String((path as hbs.AST.PathExpression).original), ids });
      } else if (statement.type === 'ContentStatement') {
        open?.pieces.push(String((statement as hbs.AST.ContentStatement).original));
      }
    }
    close();
  };
  walk(Handlebars.parse(written));
  return passages;
}

function trim(pieces: Passage['pieces']): Passage['pieces'] {
  const trimmed = [...pieces];
  const [first, last] = [trimmed[0], trimmed.at(-1)];
  if (typeof first === 'string') trimmed[0] = first.replace(/^\s*\n/, '');
  if (typeof last === 'string') {
    const end = trimmed.length - 1;
    trimmed[end] = (end === 0 ? String(trimmed[0]) : last).trimEnd();
  }
  return trimmed.filter((piece) => piece !== '');
}
