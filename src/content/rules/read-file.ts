import * as v from 'valibot';
import type { Fault } from '../read/content-error';
import { readYaml } from '../read/read-yaml';
import type { OnFault } from './parse-holds';

/** A file of `rules/` that was read, and a way to tell of faults in it. */
export interface RuleFile<T> {
  file: string;
  /** Nothing when the file has not the shape it must have; the faults have then been told. */
  data: T | undefined;
  lineOf(path: readonly (string | number)[]): number;
  onFault: OnFault;
}

/** Reads one file of `rules/` by its schema. @throws ContentError when it is not YAML */
export function readRuleFile<S extends v.GenericSchema>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
): RuleFile<v.InferOutput<S>> {
  const { data, lineOf } = readYaml(root, file);
  const onFault: OnFault = (path, problem) =>
    faults.push({ file, line: lineOf(path), problem: `${path[0] ?? ''}: ${problem}` });
  const result = v.safeParse(schema, data ?? {});
  if (result.success) return { file, data: result.output, lineOf, onFault };
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    const missing = issue.received === 'undefined' ? `"${path.at(-1)}" is missing; ` : '';
    onFault(path, `${missing}${issue.message}.`);
  }
  return { file, data: undefined, lineOf, onFault };
}
