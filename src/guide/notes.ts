import type { Evidence } from '../facts/fact-book';

/** One numbered note: what a claim rests on, and when that was checked. */
export interface NumberedNote {
  number: number;
  evidence: Evidence;
}

/** Numbers the sources in the order of their first mention; equal evidence shares one note. */
export class Notes {
  readonly #numbers = new Map<string, NumberedNote>();

  /** The note of some evidence, a new one if nothing rested on it yet. */
  cite(evidence: Evidence): NumberedNote {
    const key = JSON.stringify([...evidence.sources, evidence.checkedOn, evidence.confidence]);
    const known = this.#numbers.get(key);
    if (known) return known;
    const note = { number: this.#numbers.size + 1, evidence };
    this.#numbers.set(key, note);
    return note;
  }

  /** All notes so far, by number. */
  all(): NumberedNote[] {
    return [...this.#numbers.values()];
  }
}
