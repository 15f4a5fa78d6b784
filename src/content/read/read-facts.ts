import * as v from 'valibot';
import type { FactBook } from '../../facts/fact-book';
import { type FactFile, type FactFiles, schemas } from '../../facts/schema';
import { findBadEvidence } from '../check/find-bad-evidence';
import { asFactBook } from './as-fact-book';
import { type Fault, stopOn } from './content-error';
import { describeIssue } from './describe-issue';
import { readYaml, type YamlFile } from './read-yaml';

/**
 * Reads and checks all of `facts/`.
 * @param root the project's folder
 * @throws ContentError naming file, line and what to do, for every fault at once
 */
export function readFacts(root: string): FactBook {
  const faults: Fault[] = [];
  const files: Partial<FactFiles> = {};
  const yaml = {} as Record<FactFile, YamlFile>;
  for (const name of Object.keys(schemas) as FactFile[]) {
    yaml[name] = readYaml(root, `facts/${name}.yaml`);
    const result = v.safeParse(schemas[name] as v.GenericSchema, yaml[name].data);
    if (result.success) Object.assign(files, { [name]: result.output });
    else
      faults.push(
        ...result.issues.map((issue) => describeIssue(`facts/${name}.yaml`, yaml[name], issue)),
      );
  }
  stopOn(faults);
  const checked = files as FactFiles;
  stopOn(findBadEvidence(checked, yaml));
  return asFactBook(checked);
}
