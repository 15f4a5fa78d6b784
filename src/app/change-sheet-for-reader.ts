import { formatMoment } from '../facts/format';
import { usualPrintFormat } from '../formats';
import { rewrittenSince } from '../guide/revisions/rewritten-since';
import type { GuideRoot } from '../guide/tree/nodes';
import type { TypesetJob } from '../pdf/messages';
import { writeRunningHeads } from '../pdf/write-running-heads';
import type { Answers } from '../questions/fields';
import type { Day } from '../types';
import type { ChangeSheetParts } from './load-change-sheet';
import type { Revisions } from './load-revisions';
import { inputFor } from './write-for-reader';

/** One reader's change sheet. */
export interface ReaderChangeSheet {
  /** All that has changed. */
  changeSheet: GuideRoot;
  /** The same as one sheet, with a letter budget for its passages. */
  jobWith(room: number): TypesetJob;
}

/** Sections that only list what the others hold. */
const lists: readonly string[] = ['sources', 'left-out'];

/** Writes what has changed for a reader between two days. @throws when the content has no value for one of them */
export function changeSheetForReader(
  { guide: parts, writeChangeSheet, revisions }: ChangeSheetParts,
  answers: Answers,
  since: Day,
  today: Day,
): ReaderChangeSheet {
  // Of all that concerns the reader: which part of it lies on their table is not known, and the law does not ask.
  const person = inputFor(parts, { answers, today, extent: 'whole' });
  const rewritten = titlesRewritten(revisions, parts.writeGuide(person), since);
  const input = { ...person, since, rewritten };
  const { available, words, t } = parts.language;
  const asOf = t('pdf.as-of', { day: formatMoment(today, words) });
  const runningHeads = { ...writeRunningHeads(t, asOf, available.code), contents: '' };
  return {
    changeSheet: writeChangeSheet({ ...input, room: Number.POSITIVE_INFINITY }),
    jobWith: (room) => ({
      tree: writeChangeSheet({ ...input, room }),
      today,
      ...usualPrintFormat,
      runningHeads,
    }),
  };
}

function titlesRewritten(
  { present, recorded }: Revisions,
  guide: GuideRoot,
  since: Day,
): string[] | 'all' {
  const ids = rewrittenSince(since, guide.lang, present, recorded) ?? [];
  const own = guide.children.filter(({ id }) => !lists.includes(id));
  const anew = own.filter(({ id }) => ids.includes(id));
  return anew.length === own.length ? 'all' : anew.map(({ title }) => title);
}
