import type { FactBook } from '../../facts/fact-book';

/** Collects the sources of a guide in the order of first mention: each has one note, however often it is cited. */
export class Footnotes {
  readonly #cited = new Set<string>();

  /**
   * Cites sources. A law that was not read itself brings the pages in which it was seen, unless one that
   * was read stands beside it.
   * @returns footnote marks, one a source
   */
  cite(ids: readonly string[], { sources }: FactBook): string {
    const read = ids.some((id) => sources[id]?.url);
    const seenIn = read ? [] : ids.flatMap((id) => sources[id]?.seenIn ?? []);
    const cited = [...new Set([...ids, ...seenIn])];
    for (const id of cited) this.#cited.add(id);
    return cited.map((id) => `[^${id}]`).join('');
  }

  /**
   * Cites what a value rests on, by its first source only: each note costs a reader paper, and the lawyers' room
   * shows all. A law that was not read itself takes the first that was along.
   */
  citeBest(ids: readonly string[], facts: FactBook): string {
    const [first, ...others] = ids;
    const isRead = (id?: string) => Boolean(id && facts.sources[id]?.url);
    const best = [first, isRead(first) ? undefined : others.find(isRead)];
    return this.cite(
      best.filter((id) => id !== undefined),
      facts,
    );
  }

  /**
   * Forgets the sources whose marks stand in none of these texts: a sentence that names a section which is left out
   * is dropped with its marks.
   */
  keepMarked(texts: readonly string[]): void {
    const marked = new Set(
      texts.flatMap((text) => Array.from(text.matchAll(/\[\^([^\]]+)\]/g), ([, id = '']) => id)),
    );
    for (const id of this.#cited) if (!marked.has(id)) this.#cited.delete(id);
  }

  /** Ids of all cited sources so far. */
  all(): string[] {
    return [...this.#cited];
  }
}
