/** One line of a template. What stands around its words is the same in every language. */
export interface TemplateLine {
  /** Number in the file, from 1. */
  number: number;
  /** Name of the passage it stands in; none above the first, and between passages. */
  passage?: string;
  /** Before the words: a list mark, box, step number, heading mark or pipe; all of a line that has no words. */
  mark: string;
  /** What a translator translates; absent where a line has no words of its own. */
  words?: string;
  /** Behind the words: the closing pipe of a table's row. */
  end: string;
  /** Kind of the callout it stands in, for example `warning`. */
  callout?: string;
  /** Belongs to the meaning of a Ukrainian phrase to show: a Ukrainian guide prints the phrase alone. */
  isGloss: boolean;
}

/** The comment that begins a passage with its name. */
export const passageMark = /^\{\{!-- (\S+) --\}\}$/;

/** A tag on a line of its own; where a condition begins or ends, a passage ends. */
const conditionTag = /^\{\{(?:#|\/|else\b)/;

/**
 * Parts a template into lines.
 * @param prose a template without its front matter
 * @param firstLine the line of the file on which the prose begins
 */
export function readStructure(prose: string, firstLine: number): TemplateLine[] {
  let passage: string | undefined;
  let callout: string | undefined;
  let hasPhrase = false;
  const lines = prose.split('\n').map((text, index): TemplateLine => {
    const [, name] = passageMark.exec(text) ?? [];
    const [, opened] = /^:::(\w+)/.exec(text) ?? [];
    if (name) passage = name;
    else if (conditionTag.test(text)) passage = undefined;
    if (opened) [callout, hasPhrase] = [opened, false];
    const [, mark = '', words = '', end = ''] = parts.exec(text) ?? [];
    const isPhrase = callout === 'show' && /^:uk\[[^\]]*\]$/.test(text);
    const line = {
      number: firstLine + index,
      ...(passage ? { passage } : {}),
      ...(hasWords(text) ? { mark, words, end } : { mark: text, end: '' }),
      ...(callout ? { callout } : {}),
      isGloss: hasPhrase && !isPhrase && hasWords(text),
    };
    if (isPhrase) hasPhrase = true;
    if (text === ':::') [callout, hasPhrase] = [undefined, false];
    return line;
  });
  return lines.map((line, index) =>
    isAboveGloss(lines, index) ? { ...line, isGloss: true } : line,
  );
}

/** Whether a line is one of the empty ones between a phrase and its meaning. */
function isAboveGloss(lines: readonly TemplateLine[], index: number): boolean {
  const below = lines.slice(index).find(({ mark, words }) => words !== undefined || mark !== '');
  return lines[index]?.words === undefined && lines[index]?.mark === '' && below?.isGloss === true;
}

const parts = /^(\s*(?:#{2,3} |- \[[ x]\] |[-*] |\d+\. |\| )?)(.*?)((?: \|)?)$/;

/** Whether a line says anything that a language could say in its own way. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{\{[^}]*\}\}/g, '')) && !text.startsWith(':::');
}

/** One line of words, by the name of its passage and its place among the passage's lines, from 1. */
export interface Unit {
  passage: string;
  place: number;
  line: TemplateLine;
  words: string;
}

/** The lines of words of a template in order. */
export function listUnits(structure: readonly TemplateLine[]): Unit[] {
  const places = new Map<string, number>();
  return structure.flatMap((line) => {
    const { passage = '', words } = line;
    if (words === undefined) return [];
    const place = (places.get(passage) ?? 0) + 1;
    places.set(passage, place);
    return [{ passage, place, line, words }];
  });
}
