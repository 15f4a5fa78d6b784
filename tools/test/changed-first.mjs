import { relative, sep } from 'node:path';
import { BaseSequencer } from 'vitest/node';
import { root } from '../install.mjs';
import { changedFiles } from './changed-files.mjs';
import { isTouched } from './is-touched.mjs';

/** The order of Vitest's test files: those that a change touches first, then as Vitest has it, the slowest first. */
export class ChangedFirst extends BaseSequencer {
  async sort(specifications) {
    const sorted = await super.sort(specifications);
    const changed = changedFiles();
    const touched = ({ moduleId }) => {
      const path = relative(root, moduleId).split(sep).join('/');
      return changed.some((file) => isTouched(path, file));
    };
    return [...sorted.filter(touched), ...sorted.filter((one) => !touched(one))];
  }
}
