import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { po } from 'gettext-parser';
import { ContentError, type Fault, stopOn } from '../read/content-error';

/** One line as a language says it. */
export interface ProseEntry {
  section: string;
  /** Name of the passage, or `title`. */
  passage: string;
  place: number;
  /** The English words that the translation was made from. */
  from: string;
  /** The translation; empty: none yet. */
  to: string;
  /** A program's guess that nobody has looked at: it counts as not translated, as everywhere in gettext. */
  isFuzzy: boolean;
  /** What the translator noted. */
  note?: string;
  /** The line of the file on which the entry's context stands. */
  line: number;
}

/** The largest file that is read: many times what all sections need. */
const most = 4_000_000;

/** The prose of one language, from the project's root. */
export function proseFile(tag: string): string {
  return `locales/${tag}/prose.po`;
}

/**
 * Reads a language's prose.
 * @throws ContentError when the file is missing, is no .po, is of another language, or holds an entry of no line
 */
export function readProseFile(root: string, tag: string): ProseEntry[] {
  const file = proseFile(tag);
  if (!existsSync(join(root, file))) {
    refuse(file, 1, `is missing; make it by: npm run locale new ${tag}`);
  }
  const { entries, faults } = parseProse(readFileSync(join(root, file), 'utf8'), file, tag);
  stopOn(faults);
  return entries;
}

/** What a .po file holds. */
export interface ParsedProse {
  tag: string;
  entries: ProseEntry[];
  /** Entries that name no line, or a line that another entry names too. */
  faults: Fault[];
}

/**
 * Reads the text of a .po file.
 * @param file how faults name it
 * @param tag the language that it must be of; any, where none is given
 * @throws ContentError when it is no .po, or of another language
 */
export function parseProse(text: string, file: string, tag?: string): ParsedProse {
  if (text.length > most) refuse(file, 1, 'is larger than 4 MB; it is no file of this project.');
  const { headers, translations } = parse(text, file);
  const language =
    Object.entries(headers ?? {})
      .find(([key]) => key.toLowerCase() === 'language')?.[1]
      ?.trim() ?? '';
  if (tag && language !== tag) {
    const problem = `is of the language "${language}"; its header must say "Language: ${tag}\\n".`;
    refuse(file, lineOf(text, '"Language:'), problem);
  }
  const { lines, faults } = contextLines(text, file);
  const entries = Object.entries(translations ?? {}).flatMap(([context, ofContext]) =>
    Object.values(ofContext).flatMap(({ msgid, msgstr, comments }): ProseEntry[] => {
      if (context === '' && msgid === '') return [];
      const [, section, passage, place] =
        /^([a-z-]+)\/([a-z][a-z-]*)(?:\/(\d+))?$/.exec(context) ?? [];
      const line = lines.get(context) ?? lineOf(text, `msgid "${msgid.slice(0, 20)}`);
      if (!section || !passage || (passage === 'title') !== (place === undefined)) {
        const example = 'a context is "section/passage/line", for example "stay/late/2".';
        faults.push({ file, line, problem: `"${context}" names no line; ${example}` });
        return [];
      }
      return [
        {
          section,
          passage,
          place: Number(place ?? 0),
          from: msgid,
          to: msgstr[0] ?? '',
          isFuzzy: /\bfuzzy\b/.test(comments?.flag ?? ''),
          ...(comments?.translator ? { note: comments.translator } : {}),
          line,
        },
      ];
    }),
  );
  return { tag: language, entries, faults };
}

function parse(text: string, file: string) {
  try {
    return po.parse(text, { validation: true });
  } catch (error) {
    const line = (error as { lineNumber?: number }).lineNumber ?? 1;
    const said = error instanceof Error ? error.message : String(error);
    return refuse(file, line, `is no .po file: ${said.replace(/^Error parsing PO data: /, '')}`);
  }
}

/** The line of each context, and a fault for each that is given twice: the parser would keep the last only. */
function contextLines(text: string, file: string): { lines: Map<string, number>; faults: Fault[] } {
  const lines = new Map<string, number>();
  const faults: Fault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [, context] = /^msgctxt "(.*)"\s*$/.exec(line) ?? [];
    if (context === undefined) continue;
    const first = lines.get(context);
    if (first) {
      const problem = `"${context}" stands in line ${first} too; keep one.`;
      faults.push({ file, line: index + 1, problem });
    } else lines.set(context, index + 1);
  }
  return { lines, faults };
}

function lineOf(text: string, words: string): number {
  return text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length;
}

function refuse(file: string, line: number, problem: string): never {
  throw new ContentError([{ file, line, problem }]);
}
