import type { Gravity } from '../check/gravity';
import type { ContentSource } from '../read/read-content';
import { askAll, type Round } from './ask-all';
import { findRests } from './find-rests';
import { type Fingerprint, readFingerprints, writeFingerprints } from './fingerprints';
import { reportWatch } from './report-watch';

/** How a round ended, for whoever started it: `alarm` wants a person, `offline` says nothing of any source. */
export type Outcome = 'quiet' | 'alarm' | 'offline';

/** Exit statuses of `npm run watch`. */
export const exitOf = { quiet: 0, alarm: 1, offline: 2 } as const satisfies Record<Outcome, number>;

/**
 * Asks the address of every source, and tells what is another than it was recorded.
 * @param record the day under which what is there is recorded; absent: nothing is written
 */
export async function watchSources(
  root: string,
  content: ContentSource,
  gravity: Gravity,
  round: Round,
  record?: string,
): Promise<{ outcome: Outcome; lines: string[] }> {
  const { sources } = content.facts;
  const addresses = Object.fromEntries(
    Object.entries(sources).flatMap(([id, { url }]) => (url ? [[id, url]] : [])),
  );
  const known = readFingerprints(root);
  const answers = await askAll(addresses, known, round);
  if (!answers) {
    const lines = [
      'This machine has no network: no source could be asked, and nothing is said of any.',
    ];
    return { outcome: 'offline', lines };
  }
  const { lines, isAlarm } = reportWatch(
    answers,
    known,
    content.facts,
    findRests(content),
    gravity,
  );
  if (record === undefined) return { outcome: isAlarm ? 'alarm' : 'quiet', lines };
  // Of a source that is gone or was not reached, what was last seen stays; of one that was taken out, nothing.
  const old = Object.entries(known).filter(([id]) => Object.hasOwn(addresses, id));
  const fresh = [...answers].flatMap(([id, answer]): [string, Fingerprint][] =>
    answer.kind === 'there' && answer.found ? [[id, { day: record, ...answer.found }]] : [],
  );
  writeFingerprints(root, Object.fromEntries([...old, ...fresh]));
  return { outcome: 'quiet', lines: [...lines, '', `Recorded: ${fresh.length}`] };
}
