import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { sectionIds } from '../../section-ids';
import { ContentError } from './content-error';
import { describeIssue } from './describe-issue';
import { listPassages } from './list-passages';
import { availableTags } from './read-locale';
import { readYaml } from './read-yaml';

/** Where the lawyers' test people are, one a file. */
const folder = 'tests/situations';

const text = v.string(({ input }) => {
  const isScalar = ['number', 'boolean'].includes(typeof input);
  return isScalar ? `put it in quotes: "${input}"` : 'write words, in quotes if they hold a colon';
});
const list = v.array(text, 'write a list: [one, another]');
const answer = v.union(
  [v.string(), v.array(v.string())],
  'write a word of the answer, in quotes if it is a number, true, false or null',
);
const sections = v.optional(
  v.array(
    v.picklist(sectionIds, `use one of: ${sectionIds.join(', ')}`),
    'write a list: [stay, pay]',
  ),
  [],
);

const schemaFor = (tags: readonly string[], names: readonly string[]) => {
  const passages = v.optional(
    v.array(
      v.picklist(
        names,
        'is no passage; a name stands above each, as {{!-- late --}} in templates/stay.hbs: stay/late',
      ),
      'write a list: [stay/late, stay/apply]',
    ),
    [],
  );
  const tag = v.picklist(tags, `is no language here; use one of: ${tags.join(', ')}`);
  const words = v.optional(
    v.record(tag, list, 'name the language: { en: [words, more words] }'),
    {},
  );
  return v.strictObject(
    {
      who: text,
      answers: v.record(v.string(), answer, 'write { } when nothing was answered'),
      today: v.pipe(text, v.isoDate('write a day as YYYY-MM-DD')),
      sections,
      left_out: sections,
      shows: passages,
      hides: passages,
      says: words,
      does_not_say: words,
    },
    'is no line of a situation; tests/situations/README.md lists them',
  );
};

/** One of the lawyers' test people and what the guide must hold for them. */
type Situation = v.InferOutput<ReturnType<typeof schemaFor>>;

/** A file of `tests/situations/`: what it says, or why it cannot be used. */
export type SituationFile =
  | { name: string; situation: Situation }
  | { name: string; fault: ContentError };

/** Reads each situation apart, so that a wrong one does not stop the others. `name`: the file's, without its end. */
export function readSituations(root: string): SituationFile[] {
  const schema = schemaFor(availableTags(root), listPassages(root));
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.yaml'));
  return files.map((file): SituationFile => {
    const name = file.replace(/\.yaml$/, '');
    try {
      return { name, situation: readSituation(root, `${folder}/${file}`, schema) };
    } catch (fault) {
      if (!(fault instanceof ContentError)) throw fault;
      return { name, fault };
    }
  });
}

function readSituation(
  root: string,
  file: string,
  schema: ReturnType<typeof schemaFor>,
): Situation {
  const yaml = readYaml(root, file);
  const result = v.safeParse(schema, yaml.data);
  if (result.success) return result.output;
  throw new ContentError(result.issues.map((issue) => describeIssue(file, yaml, issue)));
}
