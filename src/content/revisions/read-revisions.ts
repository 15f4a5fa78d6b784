import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { RecordedRevision } from '../../guide/revisions/check-copy';

/** The file in which revisions are recorded, oldest first. Lines are added by `npm run revision`, and never change. */
export const revisionsFile = 'revisions.json';

const revisions = v.array(
  v.strictObject({
    code: v.string(),
    language: v.string(),
    day: v.pipe(v.string(), v.isoDate()),
    parts: v.record(v.string(), v.string()),
  }),
);

/** The recorded revisions; none where nothing was ever given out. @throws when the file is not as it should be */
export function readRevisions(root: string): RecordedRevision[] {
  const file = join(root, revisionsFile);
  if (!existsSync(file)) return [];
  return v.parse(revisions, JSON.parse(readFileSync(file, 'utf8')));
}
