/** What a lawyer signs: a section's text in passages, as the build reads it off the templates. */
import type { TemplateName } from './fill/template-set';

/** A helper in a passage, such as `deadline contract-exit`. */
export interface HelperCall {
  helper: string;
  ids: string[];
}

/** One passage of a template: what a lawyer agrees to in one go. */
export interface Passage {
  /** Its name, which never changes: `late`. */
  name: string;
  /** The line of the file on which it begins. */
  line: number;
  /** The condition that shows it, and whether it must hold or must not; none: it is always printed. */
  condition?: { name: string; wanted: boolean };
  pieces: (string | HelperCall)[];
}

/** A section as a lawyer's sheet shows it. */
export interface SignOffSheet {
  title: string;
  /** Day in the front matter. */
  reviewedOn?: string;
  /** Day of the newest recorded signature. */
  signedOn?: string;
  /** How many passages that were signed are no longer there. */
  gone: number;
  passages: (Passage & { isSigned: boolean })[];
}

/** The sheets of one language, and what each condition means. */
export interface SignOffRoom {
  sheets: Readonly<Record<TemplateName, SignOffSheet>>;
  conditions: Readonly<Record<string, string>>;
}
