import type { FieldName } from '../questions/fields';

/** A field that holds a day. */
export type DateField = 'contractStart' | 'contractEnd';

/** The day of reading, where a fact's day may stand: `{ contractEnd: { before: today } }`. */
export const today = 'today';

/** One test of an answer, of the country table, or of the day of reading. */
export type Atom =
  /** The answer is one of these values; of a field with several values, it has one of them. */
  | { field: FieldName; is: readonly string[] }
  /**
   * The day that was given is not after the last day that this fact of `facts/deadlines.yaml` has ever had; of `today`:
   * it is earlier than the day of reading.
   */
  | { field: DateField; before: string }
  /** The country table says this of the person's state; `unknown`: the state has a row, and it does not say. */
  | { category: string; is: string }
  /** The person's state has a row in the country table. */
  | { row: true }
  /** A column of the country table is true for the person's state. */
  | { listed: string }
  /** This fact has a value on the day of reading. */
  | { inForce: string }
  /** The day or month that this fact of `facts/deadlines.yaml` gives has come. */
  | { reached: string };

/**
 * What a rule says, as data. `may`, `sure` and `open` ask what stands in them and are themselves never unknown:
 * not no, yes, unknown.
 */
export type Holds =
  | { rule: string }
  | { all: readonly Holds[] }
  | { any: readonly Holds[] }
  | { not: Holds }
  | { may: Holds }
  | { sure: Holds }
  | { open: Holds }
  | Atom;

/** What stands directly inside. */
export function partsOf(holds: Holds): readonly Holds[] {
  if ('all' in holds) return holds.all;
  if ('any' in holds) return holds.any;
  if ('not' in holds) return [holds.not];
  if ('may' in holds) return [holds.may];
  if ('sure' in holds) return [holds.sure];
  return 'open' in holds ? [holds.open] : [];
}

/** It and all that stands inside, at any depth; the rules that it names are not opened. */
export function everyPart(holds: Holds): Holds[] {
  return [holds, ...partsOf(holds).flatMap(everyPart)];
}
