import { type Keep, openKeep } from '../../print-run/keep';
import { wipeKept } from '../../print-run/kept-name';
import type { Day } from '../../types';
import { keepIsChosen } from './choose-keep';
import { isFreshOn, presentCodes } from './kept-codes';
import type { RunStore } from './run-store';

/** Keeps the run that begins, if the volunteer asked for it; a place that the browser denies stops no run. */
export async function keepRun(store: RunStore, day: Day): Promise<Keep | undefined> {
  await keepIsChosen();
  const { state, set } = store;
  if (state.keep !== 'yes') return undefined;
  const rows = state.drafts.map(({ cells }) => cells);
  const { output, paper, qr, keepCode } = state;
  const run = { rows, output, paper, qr, day, codes: presentCodes() };
  try {
    return await openKeep(keepCode, run, isFreshOn(day));
  } catch {
    set({ keep: 'denied' });
    return undefined;
  }
}

/** Deletes what was kept of a run that has come to its end. */
export function dropKept({ set }: RunStore, keep: Keep | undefined): void {
  if (!keep) return;
  keep.close();
  wipeKept();
  set({ keep: 'no', found: undefined });
}
