import type { Edition, RecordedEdition } from '../../guide/revisions/check-copy';
import type { Day } from '../../types';
import type { WrittenContent } from '../read/read-content';
import { describeEdition } from './describe-revision';

/** The editions of today's text that have not been recorded yet; none when nothing has changed. */
export function listUnrecorded(
  content: WrittenContent,
  recorded: readonly RecordedEdition[],
): Edition[] {
  const codes = new Set(recorded.map(({ code }) => code));
  return content.languages
    .map((language) => describeEdition(language, content))
    .filter(({ code }) => !codes.has(code));
}

/** Adds today's text to what was given out. What is recorded stays as it is: papers bear its codes. */
export function recordEditions(
  content: WrittenContent,
  recorded: readonly RecordedEdition[],
  day: Day,
): RecordedEdition[] {
  const added = listUnrecorded(content, recorded).map(({ code, language, parts }) => {
    return { code, language, day, parts };
  });
  return [...recorded, ...added];
}
