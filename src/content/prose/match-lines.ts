import { hasSameCodes } from './line-codes';
import type { ProseEntry } from './read-prose-file';
import type { Unit } from './read-structure';

/** How far a language is with a line, a passage or a title. */
export type State = 'translated' | 'behind' | 'missing';

/** A line and what a language has for it. */
export interface Match {
  unit: Unit;
  entry?: ProseEntry;
  state: State;
}

/** Lines that share this part of their words are one line that was reworded. */
const alike = 0.5;

/**
 * Finds the translation of each line of one passage: by the English words it was made from, wherever in the passage
 * it stands now, and for those that are left by likeness, the most alike first. So a line that is put in between
 * touches no other.
 */
export function matchLines(units: readonly Unit[], entries: readonly ProseEntry[]): Match[] {
  const left = new Set(entries);
  const found = new Map<Unit, ProseEntry>();
  const take = (unit: Unit, entry: ProseEntry | undefined) => {
    if (!entry) return;
    found.set(unit, entry);
    left.delete(entry);
  };
  for (const unit of units) {
    const same = [...left].filter(({ from }) => from === unit.words);
    take(unit, same.find(({ place }) => place === unit.place) ?? same[0]);
  }
  const pairs = units
    .filter((unit) => !found.has(unit))
    .flatMap((unit) => [...left].map((entry) => ({ unit, entry, share: likeness(unit, entry) })))
    .filter(({ share }) => share >= alike)
    .sort((a, b) => b.share - a.share);
  for (const { unit, entry } of pairs) if (!found.has(unit) && left.has(entry)) take(unit, entry);
  return units.map((unit) => {
    const entry = found.get(unit);
    return { unit, ...(entry ? { entry } : {}), state: stateOf(unit, entry) };
  });
}

/** A translation whose facts or build are no longer those of the English line cannot stand in its place. */
function stateOf({ words }: Unit, entry: ProseEntry | undefined): State {
  if (!entry || entry.to === '' || entry.isFuzzy) return 'missing';
  if (entry.from === words) return 'translated';
  return hasSameCodes(entry.from, words) ? 'behind' : 'missing';
}

/** The part of their words that two lines share. */
function likeness(unit: Unit, entry: ProseEntry): number {
  const [one, other] = [unit.words, entry.from].map(
    (text) => new Set(text.split(/\s+/).filter((word) => /\p{L}/u.test(word))),
  );
  if (!one || !other) return 0;
  return [...one].filter((word) => other.has(word)).length / Math.max(one.size, other.size);
}
