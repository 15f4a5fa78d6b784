import type { State } from './match-lines';
import type { TemplateLine } from './read-structure';

/** One section in one language. */
export interface TemplateSource {
  /** Path of its structure from the project's root. */
  file: string;
  title: string;
  /** Day a lawyer (English) or native reader (a translation) has read it. */
  reviewedOn?: string;
  /** Its lines, in English. */
  structure: readonly TemplateLine[];
  /** Its text as an editor would write it, with the passages' names. */
  written: string;
  /** Its text as it is printed: no names, and a notice where a translation is behind or missing. */
  prose: string;
  /** The line of the file on which the text begins. */
  proseLine: number;
  /** No passage is translated: one notice at its head says so. */
  isMissing: boolean;
  /** How far the language is with each passage. */
  states: Readonly<Record<string, State>>;
}
