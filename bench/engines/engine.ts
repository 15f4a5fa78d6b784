/** What the bench asks of an engine. */
import type { GuideRoot } from '../../src/guide/tree/nodes';
import type { FontFiles } from '../../src/pdf/messages';

/** Sets a tree. @returns a PDF file */
export type Engine = (tree: GuideRoot, fonts: FontFiles) => Promise<Uint8Array>;

export const today = '2026-11-23';
