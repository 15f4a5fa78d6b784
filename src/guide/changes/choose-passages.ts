import type { SectionChange } from './compare-guides';

/** About as many letters as stand on one line of the sheet; a line that is begun is full. */
const line = 75;
/** A heading with its space, in letters. */
const heading = 3 * line;
/** Space that small print takes, as a share of normal text. */
const small = 0.55;

/**
 * Chooses the passages of a change sheet within its letter budget, the gravest first: what holds no longer,
 * then what has come in its place, warnings and deadlines, then the rest in the order of the guide.
 * @param noteOf the words of a source's note, which counts once
 */
export function choosePassages(
  changes: readonly SectionChange[],
  room: number,
  noteOf: (id: string) => string,
): ReadonlySet<string> {
  const all = changes.flatMap(({ section, added, removed }) => [
    ...removed.map((passage) => ({ id: section.id, passage, rank: 0 })),
    ...added.map((passage) => ({
      id: section.id,
      passage,
      rank: removed.length > 0 || /^:::(warning|deadline)/.test(passage) ? 1 : 2,
    })),
  ]);
  const chosen = new Set<string>();
  const paid = new Set<string>();
  let left = room;
  for (const { id, passage } of all.sort((a, b) => a.rank - b.rank)) {
    const notes = [...passage.matchAll(/\[\^([^\]]+)\]/g)].map(([, note = '']) => note);
    const fresh = [...new Set(notes)].filter((note) => !paid.has(note));
    const cost =
      lines(passage) +
      (paid.has(id) ? 0 : heading) +
      small * sum(fresh.map((note) => lines(noteOf(note))));
    if (cost > left) continue;
    left -= cost;
    chosen.add(passage);
    for (const one of [id, ...fresh]) paid.add(one);
  }
  return chosen;
}

function lines(text: string): number {
  return (Math.ceil(text.length / line) + 0.5) * line;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
