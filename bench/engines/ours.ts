import { typeset } from '../../src/pdf/worker/typeset';
import type { Engine } from './engine';
import { jobFor } from './job';

/** This project: tagged, with contents, bookmarks, heads and feet. */
export const engine: Engine = async (tree, fonts) =>
  new Uint8Array((await typeset(jobFor(tree), fonts)).bytes);
