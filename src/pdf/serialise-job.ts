import type { LanguageTag } from '../types';
import type { TypesetJob } from './messages';

/**
 * A job as bytes. A tree of ten thousand nodes is copied node by node on its way from thread to thread, and a page
 * that only hands it on would stand still for it; bytes are handed over whole.
 */
export interface SerialisedJob {
  /** Its language, by which the fonts are chosen. */
  lang: LanguageTag;
  /** JSON in UTF-8. Transferred between threads, so unusable in the sender afterwards. */
  bytes: ArrayBuffer;
}

export function serialiseJob(job: TypesetJob): SerialisedJob {
  const { buffer } = new TextEncoder().encode(JSON.stringify(job));
  return { lang: job.tree.lang, bytes: buffer };
}

/** Reads what `serialiseJob` wrote. */
export function deserialiseJob(bytes: ArrayBuffer): TypesetJob {
  return JSON.parse(new TextDecoder().decode(bytes));
}
