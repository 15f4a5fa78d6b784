import type { Day, LanguageTag } from '../../types';
import { readRevisionCode } from './revision-code';

/** One state of the whole text of one language: a fingerprint for each of its parts. */
export interface Revision {
  code: string;
  language: LanguageTag;
  parts: Readonly<Record<string, string>>;
}

/** An revision that was given out, and the day on which it was recorded. */
export interface RecordedRevision extends Revision {
  day: Day;
}

/** What can be said of a printed copy by the code on it. */
export type CopyStatus =
  /** No code of ours: a letter is wrong, or the paper is not ours. */
  | { kind: 'misread' }
  /** Written right, but of a revision that this page does not know; it may be newer than the page. */
  | { kind: 'unknown' }
  | { kind: 'current' }
  /** `changed` are the ids of the parts that say something else today. */
  | { kind: 'older'; day: Day; changed: string[] };

/** Judges a printed copy by its code, asking nobody: all that is needed is known to the page. */
export function checkCopy(
  typed: string,
  present: readonly Revision[],
  recorded: readonly RecordedRevision[],
): CopyStatus {
  const code = readRevisionCode(typed);
  if (!code) return { kind: 'misread' };
  if (present.some((revision) => revision.code === code)) return { kind: 'current' };
  const copy = recorded.find((revision) => revision.code === code);
  const today = present.find(({ language }) => language === copy?.language);
  if (!copy || !today) return { kind: 'unknown' };
  const ids = [...new Set([...Object.keys(today.parts), ...Object.keys(copy.parts)])];
  const changed = ids.filter((id) => today.parts[id] !== copy.parts[id]);
  return changed.length > 0 ? { kind: 'older', day: copy.day, changed } : { kind: 'current' };
}
