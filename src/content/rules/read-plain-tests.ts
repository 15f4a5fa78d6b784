import * as v from 'valibot';
import type { Fault } from '../read/content-error';
import { checkHolds, type Known } from './check-holds';
import { readRuleFile } from './read-file';

const words = v.record(v.string(), v.string());
const schema = v.strictObject({
  'in-force': v.optional(v.record(v.string(), words), {}),
  cells: v.optional(v.record(v.string(), v.record(v.string(), words)), {}),
});

/** Words of a plain test by language, under `in-force:<fact>` or `cell:<category>:<value>`. */
export type PlainTests = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads `rules/plain-tests.yaml`: words only for what exists. */
export function readPlainTests(root: string, known: Known, faults: Fault[]): PlainTests {
  const { data, onFault } = readRuleFile(root, 'rules/plain-tests.yaml', schema, faults);
  const tests: Record<string, Record<string, string>> = {};
  for (const [id, says] of Object.entries(data?.['in-force'] ?? {})) {
    for (const problem of checkHolds({ inForce: id }, known)) onFault(['in-force', id], problem);
    tests[`in-force:${id}`] = says;
  }
  for (const [category, values] of Object.entries(data?.cells ?? {})) {
    for (const [is, says] of Object.entries(values)) {
      for (const problem of checkHolds({ category, is }, known))
        onFault(['cells', category, is], problem);
      tests[`cell:${category}:${is}`] = says;
    }
  }
  return tests;
}
