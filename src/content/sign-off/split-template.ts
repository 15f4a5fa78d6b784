import Handlebars from 'handlebars';
import type { HelperCall, Passage } from '../../guide/sign-off';
import type { TemplateSource } from '../read/read-template';

/** Parts a template into passages, at blank lines and where a condition begins or ends, by its syntax tree. */
export function splitTemplate({ prose, proseLine }: TemplateSource): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  const close = () => {
    const { pieces } = open ?? { pieces: [] };
    if (pieces.some((piece) => typeof piece !== 'string' || piece.trim() !== '')) {
      passages.push({ ...(open as Passage), pieces: trim(pieces) });
    }
    open = undefined;
  };
  const add = (piece: string | HelperCall, line: number, condition: Passage['condition']) => {
    if (!open && typeof piece === 'string' && piece.trim() === '') return;
    const above = typeof piece === 'string' ? (/^\n*/.exec(piece)?.[0].length ?? 0) : 0;
    open ??= {
      line: proseLine + line - 1 + above,
      ...(condition ? { condition } : {}),
      pieces: [],
    };
    open.pieces.push(piece);
  };
  const walk = (program: hbs.AST.Program | undefined, condition?: Passage['condition']) => {
    for (const statement of program?.body ?? []) {
      const { line } = statement.loc.start;
      if (statement.type === 'BlockStatement') {
        const block = statement as hbs.AST.BlockStatement;
        const name = String((block.params[0] as hbs.AST.PathExpression).original);
        const wanted = (block.path as hbs.AST.PathExpression).original === 'if';
        const named = { name: name.replace(/^situation\./, ''), wanted };
        close();
        walk(block.program, named);
        walk(block.inverse, { ...named, wanted: !wanted });
      } else if (statement.type === 'MustacheStatement') {
        const { path, params } = statement as hbs.AST.MustacheStatement;
        const ids = params.map((param) => String((param as hbs.AST.StringLiteral).value));
        add({ helper: String((path as hbs.AST.PathExpression).original), ids }, line, condition);
      } else if (statement.type === 'ContentStatement') {
        let at = line;
        for (const [index, part] of String((statement as hbs.AST.ContentStatement).original)
          .split(/(?<=\n)[ \t]*(?=\n)/)
          .entries()) {
          if (index > 0 && !isInsideCallout(open)) close();
          add(part, at, condition);
          at += part.split('\n').length - 1;
        }
      }
    }
    close();
  };
  walk(Handlebars.parse(prose));
  return joinHeadings(passages);
}

/** A heading is read with what stands under it, if the same readers get both. */
function joinHeadings(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const above = joined.at(-1);
    const [words] = above?.pieces ?? [];
    const isHeading = above?.pieces.length === 1 && /^#+ .*$/.test(String(words));
    const isSame = JSON.stringify(above?.condition) === JSON.stringify(passage.condition);
    if (!above || !isHeading || !isSame) joined.push(passage);
    else joined.splice(-1, 1, { ...above, pieces: [`${words}\n\n`, ...passage.pieces] });
  }
  return joined;
}

/** A passage set apart, `:::warning` to `:::`, is one passage though it may hold several paragraphs. */
function isInsideCallout(passage: Passage | undefined): boolean {
  const text = passage?.pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
  return /^\s*:::\w/.test(text ?? '') && !/\n:::\s*$/.test(text ?? '');
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
