import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ContentError } from './content-error';

/** The days on which a native reader has read a section of a language, by section. */
const days = v.record(v.string(), v.pipe(v.string(), v.isoDate()));

/**
 * Reads `locales/<tag>/read-on.json`; a language without it has been read by nobody yet.
 * @throws ContentError when it is not as it should be
 */
export function readReadOn(root: string, tag: string): Record<string, string> {
  const file = `locales/${tag}/read-on.json`;
  const path = join(root, file);
  if (!existsSync(path)) return {};
  try {
    return v.parse(days, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    const problem = 'give each section the day on which it was read: { "stay": "2026-12-01" }.';
    throw new ContentError([{ file, line: 1, problem }]);
  }
}
