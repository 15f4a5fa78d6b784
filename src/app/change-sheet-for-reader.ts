import { usualFormat } from '../formats';
import { rewrittenSince } from '../guide/revisions/rewritten-since';
import type { GuideRoot } from '../guide/tree/nodes';
import type { TypesetJob } from '../pdf/messages';
import type { Answers } from '../questions/fields';
import type { Day } from '../types';
import type { SlipParts } from './load-change-sheet';
import type { Editions } from './load-revisions';
import { writeForReader } from './write-for-reader';

/** One reader's change slip. */
export interface ReadersSlip {
  /** All that has changed. */
  slip: GuideRoot;
  /** The same as a sheet, with room for so many letters of passages. */
  jobWith(room: number): TypesetJob;
}

/** Sections that only list what the others hold. */
const lists: readonly string[] = ['sources', 'left-out'];

/** Writes what has changed for a reader between two days. @throws when the content has no value for one of them */
export function slipForReader(
  { guide: parts, writeSlip, editions }: SlipParts,
  answers: Answers,
  since: Day,
  today: Day,
): ReadersSlip {
  const { landed, words, t } = parts.language;
  const language = { tag: landed.tag, words, templates: parts.templates, t };
  const { guide, job } = writeForReader(parts, answers, today, usualFormat);
  const rewritten = titlesRewritten(editions, guide, since);
  const input = { answers, today, language, facts: parts.facts, since, rewritten };
  const furniture = { ...job.furniture, contents: '' };
  return {
    slip: writeSlip({ ...input, room: Number.POSITIVE_INFINITY }),
    jobWith: (room) => ({ tree: writeSlip({ ...input, room }), today, ...usualFormat, furniture }),
  };
}

function titlesRewritten(
  { present, recorded }: Editions,
  guide: GuideRoot,
  since: Day,
): string[] | 'all' {
  const ids = rewrittenSince(since, guide.lang, present, recorded) ?? [];
  const own = guide.children.filter(({ id }) => !lists.includes(id));
  const anew = own.filter(({ id }) => ids.includes(id));
  return anew.length === own.length ? 'all' : anew.map(({ title }) => title);
}
