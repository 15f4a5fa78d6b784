import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { RecordedEdition } from '../../guide/revisions/check-copy';

/** The file in which editions are recorded, oldest first. Lines are added by `npm run edition`, and never change. */
export const editionsFile = 'editions.json';

const editions = v.array(
  v.strictObject({
    code: v.string(),
    language: v.string(),
    day: v.pipe(v.string(), v.isoDate()),
    parts: v.record(v.string(), v.string()),
  }),
);

/** The recorded editions; none where nothing was ever given out. @throws when the file is not as it should be */
export function readEditions(root: string): RecordedEdition[] {
  const file = join(root, editionsFile);
  if (!existsSync(file)) return [];
  return v.parse(editions, JSON.parse(readFileSync(file, 'utf8')));
}
