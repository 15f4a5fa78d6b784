import type * as v from 'valibot';
import type { Fault } from './content-error';
import type { YamlFile } from './read-yaml';

/** What a schema found wrong in a YAML file, with the line it stands on. */
export function describeIssue(file: string, yaml: YamlFile, issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const missing = issue.received === 'undefined' ? `"${path.at(-1)}" is missing; ` : '';
  return {
    file,
    line: yaml.lineOf(path),
    problem: `${path.join('.')}: ${missing}${issue.message}.`,
  };
}
