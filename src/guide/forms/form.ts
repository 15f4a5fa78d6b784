/** A Ukrainian paper to sign, as its file in `templates/forms/` says it. It is the same in every language. */
export interface Form {
  /** What the paper is called in Ukrainian, for who looks for it and for the clerk. */
  name: string;
  /** The parts after its own, in order: answer times, lines that papers of a kind share. Absent: those of a report. */
  ends?: readonly string[] | undefined;
  /** Its lines by id, in Ukrainian, with `{slots}`. In which order, and for whom, its template says. */
  lines: Readonly<Record<string, FormLine>>;
}

/** One line of a paper. */
export interface FormLine {
  /**
   * Where it stands: `to` in the right half, `title` in the middle, `body` a paragraph, `item` a point of a list, `plain`
   * from the margin, `clerk` below a rule, for the pens of others.
   */
  place: 'to' | 'title' | 'body' | 'item' | 'plain' | 'clerk';
  uk: string;
}

/** A place in a line for what only the writer, or a clerk, knows. */
export type Slot =
  /** Some words within a line; `width` in millimetres, for a pen. */
  | (SlotFrame & { kind: 'words'; width: number })
  /** A day: typed as a date, printed as «1 грудня 2026 року». */
  | (SlotFrame & { kind: 'day'; width: number })
  /** Ready words in the case that the line asks for. */
  | (SlotFrame & { kind: 'choice'; width: number; choices: readonly string[] })
  /** Words that may be long: ruled lines of their own. */
  | (SlotFrame & { kind: 'long'; rules: number })
  /** Single characters in boxes. */
  | (SlotFrame & { kind: 'boxes'; boxes: number })
  /** A table; `columns` are its Ukrainian heads, `rules` its empty rows. */
  | (SlotFrame & { kind: 'table'; columns: readonly string[]; rules: number });

interface SlotFrame {
  /** Left to the pen of a clerk or a commander: nobody is asked for it on the screen. */
  by?: 'clerk' | undefined;
  /** How an answer looks, in Ukrainian; of a table, one for each column, parted by "|". */
  example?: string | undefined;
}

/** Everything of `templates/forms/` that is the same in every language. */
export interface FormBook {
  forms: Readonly<Record<string, Form>>;
  slots: Readonly<Record<string, Slot>>;
}

/** Names of the helpers that only a paper's page of meaning has: a line of the sheet, what a slot and another paper are called. */
export const formHelperNames = ['line', 'slot', 'paper'] as const;

/** What follows a report's own lines, unless its file says otherwise. */
const reportEnds: readonly string[] = ['answer-ordinary', 'no-answer', 'report'];

/** The parts that follow a paper's own lines, in order. */
export function endsOf({ ends }: Form): readonly string[] {
  return ends ?? reportEnds;
}

/** Ids of what one can print: the papers without the parts that they share. */
export function paperIds({ forms }: FormBook): string[] {
  const shared = new Set(Object.values(forms).flatMap(endsOf));
  return Object.keys(forms).filter((id) => !shared.has(id));
}

/** Every `{slot}` of a line, in order. */
export const slotPattern = /\{([a-z-]+)\}/g;
