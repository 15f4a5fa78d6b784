import type { Day, LanguageTag } from '../../types';
import type { RecordedRevision, Revision } from './check-copy';

/**
 * The parts of the text that were rewritten after a day: those that differ from the newest revision that was
 * given out by then.
 * @returns ids of parts; `undefined` when nothing had been given out in that language by that day
 */
export function rewrittenSince(
  day: Day,
  language: LanguageTag,
  present: readonly Revision[],
  recorded: readonly RecordedRevision[],
): string[] | undefined {
  const now = present.find((revision) => revision.language === language);
  const then = recorded.findLast(
    (revision) => revision.language === language && revision.day <= day,
  );
  if (!now || !then) return undefined;
  return Object.keys(now.parts).filter((id) => now.parts[id] !== then.parts[id]);
}
