import { canKeep } from '../../print-run/keep';
import { makeKeepCode } from '../../print-run/keep-code';
import { wipeKept } from '../../print-run/kept-name';
import type { RunStore } from './run-store';

let choosing: Promise<void> = Promise.resolve();

/**
 * Carries out the volunteer's choice to keep runs on this device, or not to. One choice at a time: the browser takes a
 * while to say whether it has a place.
 */
export function chooseKeep(store: RunStore, isWanted: boolean): Promise<void> {
  choosing = choosing.then(() => decide(store, isWanted));
  return choosing;
}

/** Resolves when the last choice is carried out: a run that is started meanwhile waits, and does as was chosen. */
export function keepIsChosen(): Promise<void> {
  return choosing;
}

async function decide({ set }: RunStore, isWanted: boolean): Promise<void> {
  // One run is kept at a time: an older one makes room for this one.
  wipeKept();
  // Asked at once, so that nobody relies on a place that the browser denies.
  const isDenied = isWanted && !(await canKeep());
  wipeKept();
  if (!isWanted || isDenied) return set({ keep: isDenied ? 'denied' : 'no', found: undefined });
  set({ keep: 'yes', keepCode: makeKeepCode(), found: undefined });
}
