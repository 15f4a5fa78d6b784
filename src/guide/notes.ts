import type { Evidence } from '../facts/fact-book';

/** What a claim rests on, under the key that its footnote marks carry. */
export interface CitedNote {
  key: string;
  evidence: Evidence;
}

/** Collects the evidence of a guide in the order of first mention; equal evidence shares one note. */
export class Notes {
  readonly #cited = new Map<string, CitedNote>();

  /** The key of some evidence, as it stands in a footnote mark. It says the same in every guide. */
  cite(evidence: Evidence): string {
    const key = [...evidence.sources, evidence.checkedOn, evidence.confidence].join('/');
    if (!this.#cited.has(key)) this.#cited.set(key, { key, evidence });
    return key;
  }

  /** All notes so far, in the order of first mention. */
  all(): CitedNote[] {
    return [...this.#cited.values()];
  }
}
