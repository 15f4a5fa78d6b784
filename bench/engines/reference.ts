import { typeset } from '../../src/pdf/worker/reference/typeset';
import type { Engine } from './engine';
import { jobFor } from './job';

/** The reference engine: this project's components by @react-pdf/renderer, without tags, heads and feet. */
export const engine: Engine = async (tree, fonts) =>
  new Uint8Array((await typeset(jobFor(tree), fonts)).bytes);
