/** The pieces that PDF text is made of: strings come first, so that nothing inside one is taken for anything else. */
const piece =
  /\((?:\\[\s\S]|[^\\)])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

/**
 * Reads the entries of a dictionary as they are written, by name.
 * @param text from `<<` to `>>`, as pdfkit writes it
 */
export function readDict(text: string): Map<string, string> {
  const pieces = [...text.matchAll(piece)].slice(1, -1);
  const entries = new Map<string, string>();
  for (let at = 0; at < pieces.length; ) {
    const name = pieces[at]?.[0].slice(1) ?? '';
    const start = at + 1;
    at = endOfValue(pieces, start);
    const from = pieces[start]?.index ?? 0;
    const last = pieces[at - 1];
    entries.set(name, text.slice(from, (last?.index ?? 0) + (last?.[0].length ?? 0)));
  }
  return entries;
}

/** A value is one piece, a reference of three, or all that stands between brackets. */
function endOfValue(pieces: readonly RegExpExecArray[], start: number): number {
  const word = (at: number) => pieces[at]?.[0] ?? '';
  if (word(start + 2) === 'R') return start + 3;
  let depth = 0;
  for (let at = start; at < pieces.length; at++) {
    if (word(at) === '<<' || word(at) === '[') depth++;
    if (word(at) === '>>' || word(at) === ']') depth--;
    if (depth === 0) return at + 1;
  }
  return pieces.length;
}

/** Writes the entries of a dictionary. */
export function writeDict(entries: Iterable<readonly [string, string]>): string {
  return `<<${Array.from(entries, ([name, value]) => `/${name} ${value}`).join('\n')}>>`;
}

/** The object numbers that a piece of PDF text refers to. */
export function refsIn(text: string): number[] {
  const numbers: number[] = [];
  mapRefs(text, (number) => {
    numbers.push(number);
    return number;
  });
  return numbers;
}

/** Gives other numbers to the objects that a piece of PDF text refers to. */
export function mapRefs(text: string, renumber: (number: number) => number): string {
  return text.replace(
    /\((?:\\[\s\S]|[^\\)])*\)|(?<![^\s[<>/])(\d+) 0 R(?![A-Za-z])/g,
    (whole, number) => (number === undefined ? whole : `${renumber(Number(number))} 0 R`),
  );
}
