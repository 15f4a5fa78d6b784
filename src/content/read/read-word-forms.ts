import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { WordForms } from '../../app/search/word-form';
import { ContentError } from './content-error';

const isPattern = (pattern: string) => {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
};

const schema = v.strictObject({
  everyday: v.optional(v.record(v.string(), v.string())),
  script: v.pipe(
    v.string(),
    v.check(
      (script) => isPattern(`\\p{Script=${script}}`),
      'is a script of Unicode, such as "Latin"',
    ),
  ),
  steps: v.array(
    v.array(
      v.tuple([
        v.pipe(v.string(), v.check(isPattern, 'is a pattern that can be read')),
        v.string(),
      ]),
    ),
  ),
});

/**
 * Reads how the search brings the forms of a language's words together; a language without the file is searched by
 * its words as they stand, and by their beginnings.
 * @throws ContentError when a pattern cannot be read
 */
export function readWordForms(root: string, tag: string): WordForms | undefined {
  const file = `locales/${tag}/word-forms.json`;
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  try {
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const problem = `${error instanceof Error ? error.message : error}; it holds { "script": …, "steps": [[["pattern", "replacement"]]] }.`;
    throw new ContentError([{ file, line: 1, problem }]);
  }
}
