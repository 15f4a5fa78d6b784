import type { RecordedRevision, Revision } from '../../guide/revisions/check-copy';
import type { Day } from '../../types';
import type { ContentSource } from '../read/read-content';
import { describeRevision } from './describe-revision';

/** The revisions of today's text that have not been recorded yet; none when nothing has changed. */
export function listUnrecorded(
  content: ContentSource,
  recorded: readonly RecordedRevision[],
): Revision[] {
  const codes = new Set(recorded.map(({ code }) => code));
  return content.languages
    .map((language) => describeRevision(language, content))
    .filter(({ code }) => !codes.has(code));
}

/** Adds today's text to what was given out. What is recorded stays as it is: its codes are printed on paper. */
export function recordRevisions(
  content: ContentSource,
  recorded: readonly RecordedRevision[],
  day: Day,
): RecordedRevision[] {
  const added = listUnrecorded(content, recorded).map(({ code, language, parts }) => {
    return { code, language, day, parts };
  });
  return [...recorded, ...added];
}
