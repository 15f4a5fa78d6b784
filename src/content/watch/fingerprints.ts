import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** How a source looked on the day on which somebody last looked at it and recorded that. */
const print = v.strictObject({
  /** The day of recording. */
  day: v.pipe(v.string(), v.isoDate()),
  /** Fingerprint of the readable text. */
  text: v.string(),
  /** What the host asks for in a conditional request. */
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
});
const prints = v.record(v.string(), print);

export type Fingerprint = v.InferOutput<typeof print>;
/** By id of `facts/sources.yaml`. */
export type Fingerprints = v.InferOutput<typeof prints>;

const file = 'facts/fingerprints.json';

/** Reads what was recorded; nothing where nothing was. @throws when the file is damaged */
export function readFingerprints(root: string): Fingerprints {
  const path = join(root, file);
  return existsSync(path) ? v.parse(prints, JSON.parse(readFileSync(path, 'utf8'))) : {};
}

/** Records, sorted by id, so that a difference shows what changed. */
export function writeFingerprints(root: string, all: Fingerprints): void {
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(root, file), `${JSON.stringify(sorted, null, 2)}\n`);
}
