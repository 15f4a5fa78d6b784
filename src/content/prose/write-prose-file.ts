import { type PoTable, po } from 'gettext-parser';

/** One line of words as it goes into a .po file. */
export interface ProseLine {
  /** For example `stay/late/2`. */
  context: string;
  /** The English words. */
  from: string;
  /** The translation, or nothing. */
  to: string;
  /** What helps a translator: who reads the line, and what kind of line it is. */
  hints: readonly string[];
  /** What the translator noted. */
  note?: string;
  /** The English that the translation was made from, where it is another now: programs show what has changed. */
  previous?: string;
}

/** Writes a language's prose, each text on one line, so that a change is one line of a comparison. */
export function writeProse(tag: string, lines: readonly ProseLine[]): string {
  const translations: PoTable['translations'] = { '': {} };
  for (const { context, from, to, hints, note, previous } of lines) {
    const comments = {
      ...(note ? { translator: note } : {}),
      ...(hints.length > 0 ? { extracted: hints.join('\n') } : {}),
      ...(previous ? { flag: 'fuzzy', previous: `msgid ${JSON.stringify(previous)}` } : {}),
    };
    translations[context] = {
      ...translations[context],
      [from]: { msgctxt: context, msgid: from, msgstr: [to], comments },
    };
  }
  const headers = {
    Language: tag,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  const written = po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 });
  return new TextDecoder().decode(written);
}
