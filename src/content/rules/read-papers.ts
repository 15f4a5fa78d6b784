import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperRule } from '../../guide/choose/section-table';
import type { OwnDayRule } from '../../rules/rule-book';
import type { Fault } from '../read/content-error';
import { formIds } from '../read/read-forms';
import type { Known } from './check-holds';
import { readCondition } from './read-condition';
import { readRuleFile } from './read-file';
import { papersFile } from './rule-schema';

const path = 'rules/papers.yaml';

/** Reads `rules/papers.yaml`: each row names a paper that is there, and a day that is counted. */
export function readPapers(
  root: string,
  known: Known,
  ownDays: readonly OwnDayRule[],
  faults: Fault[],
): PaperRule[] {
  if (!existsSync(join(root, path))) return [];
  const { data, onFault } = readRuleFile(root, path, papersFile, faults);
  const ids = formIds(root);
  return Object.entries(data ?? {}).map(([id, { when, ...row }]): PaperRule => {
    if (!ids.includes(id)) onFault([id], `templates/forms/ has no paper "${id}".`);
    if (row.from && !ownDays.some(({ kind }) => kind === row.from))
      onFault([id, 'from'], `rules/own-days.yaml has no day "${row.from}".`);
    const condition =
      when === undefined ? undefined : readCondition(when, [id, 'when'], known, onFault);
    return { id, ...row, ...(condition ? { when: condition } : {}) };
  });
}
