/** What a lawyer signs: a section's text in passages, as the build reads it off the templates. */
import type { TemplateName } from './fill/template-set';

/** A helper in a passage, such as `deadline contract-exit`. */
export interface HelperCall {
  helper: string;
  ids: string[];
}

/** What shows a passage. */
export interface PassageCondition {
  /** What it asks, as the template writes it: `(may "window-concerns")`. */
  name: string;
  /** Whether it must hold or must not. */
  wanted: boolean;
  /** Ids of the rules that it asks. */
  rules: string[];
}

/** One passage of a template: what a lawyer agrees to in one go. */
export interface Passage {
  /** Its name, which never changes: `late`. */
  name: string;
  /** The line of the file on which it begins. */
  line: number;
  /** None: it is always printed. */
  condition?: PassageCondition;
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

/** A condition as a lawyer reads it. */
export interface ConditionWords {
  /** In the language of the sheet. */
  words: string;
  /** Ids of the sources that its rules rest on. */
  sources: readonly string[];
}

/** The sheets of one language, and what each condition means, by its name. */
export interface SignOffRoom {
  sheets: Readonly<Record<TemplateName, SignOffSheet>>;
  conditions: Readonly<Record<string, ConditionWords>>;
}
