import type { Words } from '../../i18n';
import type { OwnDayRule } from '../../rules/rule-book';
import type { Fault } from '../read/content-error';
import type { Known } from './check-holds';
import { readCondition } from './read-condition';
import { readRuleFile } from './read-file';
import { ownDaysFile } from './rule-schema';

const lengths: readonly string[] = ['hour', 'day', 'month', 'year'];

/** Reads `rules/own-days.yaml`: each day has its words, and its length or day among the deadlines. */
export function readOwnDays(
  root: string,
  known: Known,
  words: Words,
  faults: Fault[],
): OwnDayRule[] {
  const { data, onFault } = readRuleFile(root, 'rules/own-days.yaml', ownDaysFile, faults);
  const { deadlines } = known.facts;
  return Object.entries(data ?? {}).map(([kind, { when, from, counts, on }]): OwnDayRule => {
    if (!words[`day.${kind}`])
      onFault([kind], `no language says it; add "day.${kind}" to the words.`);
    if (counts && on) onFault([kind], 'is counted or stands in a fact; keep "counts" or "on".');
    if (counts && !lengths.includes(deadlines[counts]?.unit ?? '')) {
      onFault([kind, 'counts'], `facts/deadlines.yaml has no length "${counts}".`);
    }
    if (on && deadlines[on]?.unit !== 'date') {
      onFault([kind, 'on'], `facts/deadlines.yaml has no day "${on}".`);
    }
    const condition =
      when === undefined ? undefined : readCondition(when, [kind, 'when'], known, onFault);
    return {
      kind,
      from,
      ...(counts ? { counts } : {}),
      ...(on ? { on } : {}),
      ...(condition ? { when: condition } : {}),
    };
  });
}
