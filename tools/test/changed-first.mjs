import { relative, sep } from 'node:path';
import { root } from '../install.mjs';
import { changedFiles } from './changed-files.mjs';
import { isTouched } from './is-touched.mjs';

/** The order of Vitest's test files: those that a change touches first, then as Vitest has it, the slowest first. */
export class ChangedFirst {
  constructor(vitest) {
    this.vitest = vitest;
  }

  async sort(specifications) {
    const sorted = await (await this.usual()).sort(specifications);
    const changed = changedFiles();
    const touched = ({ moduleId }) => {
      const path = relative(root, moduleId).split(sep).join('/');
      return changed.some((file) => isTouched(path, file));
    };
    return [...sorted.filter(touched), ...sorted.filter((one) => !touched(one))];
  }

  async shard(specifications) {
    return (await this.usual()).shard(specifications);
  }

  /** Vitest is loaded only where it runs: the build reads the same configuration. */
  async usual() {
    const { BaseSequencer } = await import('vitest/node');
    return new BaseSequencer(this.vitest);
  }
}
