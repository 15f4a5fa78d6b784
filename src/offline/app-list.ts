/** What the app consists of, as `offline.json` beside the page says it. */
import type { LanguageTag } from '../types';

/** Files that are kept together: what every reader needs, one language, or what few people need. */
export interface FileSet {
  /** The address of each file from the page's folder, and its hash as `fetch` takes it. */
  files: readonly (readonly [path: string, integrity: string])[];
  /** What they weigh on the way, gzipped. */
  bytes: number;
}

export interface AppList {
  /** Tells one build from another: a hash of all files. */
  build: string;
  /** `core`, `more`, and each language by its tag. */
  sets: Readonly<Record<string, FileSet>>;
  /** Fingerprints of the parts of each language's guide, by which two builds are compared. */
  parts: Readonly<Record<LanguageTag, Readonly<Record<string, string>>>>;
}

/** The set that everybody needs. */
export const core = 'core';
/** The set of the print run and of the lawyers' screens. */
export const more = 'more';

export const listName = 'offline.json';
export const workerName = 'sw.js';
