import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** The file in which signed texts are recorded, oldest first. Lines are added by `npm run sign`, and never change. */
export const signedFile = 'signed.json';

const signatures = v.array(
  v.strictObject({
    language: v.string(),
    section: v.string(),
    day: v.pipe(v.string(), v.isoDate()),
    passages: v.array(v.string()),
  }),
);

/** One section as somebody signed it: a fingerprint of each of its passages. */
export type Signature = v.InferOutput<typeof signatures>[number];

/** The recorded signatures; none where nothing was ever signed. @throws when the file is not as it should be */
export function readSigned(root: string): Signature[] {
  const file = join(root, signedFile);
  if (!existsSync(file)) return [];
  return v.parse(signatures, JSON.parse(readFileSync(file, 'utf8')));
}
