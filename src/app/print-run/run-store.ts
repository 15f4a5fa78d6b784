import type { Cells } from '../../print-run/columns';
import type { RunItem } from '../../print-run/group-rows';
import { isKept, openKeep } from '../../print-run/keep';
import { currentDay } from '../days';
import { revokeFiles } from '../files';
import { onClear } from '../forget';
import { availableTags } from '../load-language';
import { isFresh } from './kept-codes';
import { type Draft, firstRun, type RunState, summarise } from './run-state';
import { openParts, type RunParts } from './run-threads';

/** The store of the print run. It outlives its screen, so that a run goes on while another screen is read. */
export interface RunStore {
  readonly state: RunState;
  /** Calls back after every change. @returns a function that ends it */
  listen(heard: () => void): () => void;
  set(change: Partial<RunState>): void;
  addRows(rows: readonly Cells[]): void;
  /** Changes the list of rows, and summarises them again. */
  setDrafts(drafts: readonly Draft[]): void;
  /** The threads; they are started when they are first needed. */
  parts(): RunParts;
  endParts(): void;
  /** Fetches what the rows need and estimates the pages of their guides, in the background. */
  prepare(): void;
  lookForKept(): Promise<void>;
  /** Asked when everything has to stop at once. */
  onForget(stop: () => void): void;
}

let lastId = 0;

/** A row that has just come onto the screen. */
export function newDraft(cells: Cells): Draft {
  lastId += 1;
  return { id: lastId, cells };
}

function makeRoom(): RunStore {
  let state = firstRun;
  let parts: RunParts | undefined;
  let preparing = 0;
  let stop: () => void = () => {};
  const listeners = new Set<() => void>();

  const room: RunStore = {
    get state() {
      return state;
    },
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    set(change) {
      state = { ...state, ...change };
      for (const heard of listeners) heard();
    },
    setDrafts(drafts) {
      room.set({ drafts, isMeant: false, phase: { kind: 'rows' } });
      room.prepare();
    },
    addRows: (rows) => room.setDrafts([...state.drafts, ...rows.map(newDraft)]),
    parts: () => (parts ??= openParts()),
    endParts() {
      preparing += 1;
      parts?.end();
      parts = undefined;
    },
    prepare() {
      preparing += 1;
      const mine = preparing;
      const { items } = summarise(state, availableTags);
      if (items.length === 0) return room.set({ parts: 'none' });
      const locales = [...new Set([...items.map(({ locale }) => locale), state.speaks])];
      room.set({ parts: 'coming' });
      const isLate = () => mine !== preparing;
      room
        .parts()
        .prepare(locales)
        .then(() => isLate() || room.set({ parts: 'here' }))
        .then(() => estimate(items, isLate))
        .catch(() => isLate() || room.set({ parts: 'failed' }));
    },
    async lookForKept() {
      if (state.drafts.length > 0 || state.found || !(await isKept())) return;
      const keep = await openKeep();
      const run = await keep.run();
      const made = run && isFresh(run) ? await keep.count() : 0;
      keep.close();
      if (run) room.set({ found: { run, made } });
    },
    onForget(next) {
      stop = next;
    },
  };

  async function estimate(items: readonly RunItem[], isLate: () => boolean): Promise<void> {
    for (const { key, locale, answers, today = currentDay(), format } of items) {
      if (isLate()) return;
      if (state.letters.has(key)) continue;
      const printFormat = { format, paper: state.paper };
      const wanted = { locale, answers, today, printFormat };
      // What cannot be written is reported when the run is made.
      const weighed = await room
        .parts()
        .write({ type: 'estimate', wanted })
        .catch(() => ({ weight: 1 }));
      if (!isLate()) room.set({ letters: new Map(state.letters).set(key, weighed.weight) });
    }
  }

  onClear(() => {
    stop();
    room.endParts();
    revokeFiles();
    room.set({ ...firstRun, speaks: state.speaks });
  });
  return room;
}

export const runStore: RunStore = makeRoom();
