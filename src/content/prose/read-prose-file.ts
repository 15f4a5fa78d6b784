import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { po } from 'gettext-parser';
import { ContentError } from '../read/content-error';

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
 * @throws ContentError when the file is missing, is no .po, or is of another language
 */
export function readProseFile(root: string, tag: string): ProseEntry[] {
  const file = proseFile(tag);
  if (!existsSync(join(root, file))) {
    refuse(file, 1, `is missing; make it by: npm run locale new ${tag}`);
  }
  return parseProse(readFileSync(join(root, file), 'utf8'), tag, file);
}

/**
 * Reads the text of a .po file.
 * @param file how faults name it
 * @throws ContentError as `readProseFile` does
 */
export function parseProse(text: string, tag: string, file: string): ProseEntry[] {
  if (text.length > most) refuse(file, 1, 'is larger than 4 MB; it is no file of this project.');
  const { headers, translations } = parse(text, file);
  const language = Object.entries(headers ?? {}).find(
    ([key]) => key.toLowerCase() === 'language',
  )?.[1];
  if (language?.trim() !== tag) {
    const problem = `is of the language "${language ?? ''}"; its header must say "Language: ${tag}\\n".`;
    refuse(file, lineOf(text, '"Language:'), problem);
  }
  const lines = contextLines(text, file);
  return Object.entries(translations ?? {}).flatMap(([context, entries]) =>
    Object.values(entries).flatMap(({ msgid, msgstr, comments }): ProseEntry[] => {
      if (context === '' && msgid === '') return [];
      const [, section, passage, place] =
        /^([a-z-]+)\/([a-z][a-z-]*)(?:\/(\d+))?$/.exec(context) ?? [];
      const line = lines.get(context) ?? lineOf(text, `msgid "${msgid.slice(0, 20)}`);
      if (!section || !passage || (passage === 'title') !== (place === undefined)) {
        const example = 'a context is "section/passage/line", for example "stay/late/2".';
        return refuse(file, line, `"${context}" names no line; ${example}`);
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

/** The line of each context. @throws ContentError when one is given twice: the parser would keep the last only */
function contextLines(text: string, file: string): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const [, context] = /^msgctxt "(.*)"\s*$/.exec(line) ?? [];
    if (context === undefined) continue;
    const first = lines.get(context);
    if (first) refuse(file, index + 1, `"${context}" stands in line ${first} too; keep one.`);
    lines.set(context, index + 1);
  }
  return lines;
}

function lineOf(text: string, words: string): number {
  return text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length;
}

function refuse(file: string, line: number, problem: string): never {
  throw new ContentError([{ file, line, problem }]);
}
