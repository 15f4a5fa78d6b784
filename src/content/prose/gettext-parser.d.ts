declare module 'gettext-parser' {
  /** One entry of a .po file. */
  export interface PoEntry {
    msgctxt?: string;
    msgid: string;
    msgstr: string[];
    comments?: { translator?: string; extracted?: string; flag?: string; previous?: string };
  }
  export interface PoTable {
    charset: string;
    /** Absent in an empty file. */
    headers?: Record<string, string>;
    /** Entries by context, then by `msgid`. */
    translations?: Record<string, Record<string, PoEntry>>;
  }
  export const po: {
    /** @throws SyntaxError, with `lineNumber` where it is known */
    parse(text: string, options?: { validation?: boolean }): PoTable;
    /** @param options `foldLength: 0` keeps each text on one line */
    compile(table: PoTable, options?: { foldLength?: number }): Uint8Array;
  };
}
