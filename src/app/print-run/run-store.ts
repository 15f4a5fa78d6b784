import type { Cells } from '../../print-run/columns';
import type { RunItem } from '../../print-run/group-rows';
import { findKept } from '../../print-run/keep';
import { currentDay } from '../days';
import { revokeFiles } from '../files';
import { onClear } from '../forget';
import { availableTags } from '../load-language';
import { type Draft, firstRun, type RunState, summarise } from './run-state';
import { openParts, type RunParts } from './run-threads';
import { wantedOf } from './wanted-of';

/** The store of the print run. It outlives its screen, so that a run goes on while another screen is read. */
export interface RunStore {
  readonly state: RunState;
  /** Calls back after every change. @returns a function that ends it */
  listen(heard: () => void): () => void;
  set(change: Partial<RunState>): void;
  addRows(rows: readonly Cells[]): void;
  /** Changes the list of rows, and summarises them again. */
  setDrafts(drafts: readonly Draft[]): void;
  /** Learns how long a guide is, in letters. */
  setLetters(key: string, letters: number): void;
  /** The threads; they are started when they are first needed. */
  parts(): RunParts;
  endParts(): void;
  /** Fetches what the rows need and estimates the pages of their guides, in the background. */
  prepare(): void;
  /** Stops estimating: a run tells the length of each guide as it is written. */
  endEstimates(): void;
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

function makeStore(): RunStore {
  let state = firstRun;
  let parts: RunParts | undefined;
  let preparing = new AbortController();
  let stop: () => void = () => {};
  const listeners = new Set<() => void>();

  const store: RunStore = {
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
      store.set({ drafts, isMeant: false, phase: { kind: 'rows' } });
      store.prepare();
    },
    setLetters: (key, letters) => store.set({ letters: new Map(state.letters).set(key, letters) }),
    addRows: (rows) => store.setDrafts([...state.drafts, ...rows.map(newDraft)]),
    parts: () => (parts ??= openParts()),
    endParts() {
      store.endEstimates();
      parts?.end();
      parts = undefined;
    },
    prepare() {
      store.endEstimates();
      preparing = new AbortController();
      const { signal } = preparing;
      const { items } = summarise(state, availableTags);
      if (items.length === 0) return store.set({ parts: 'none' });
      const locales = [...new Set([...items.map(({ locale }) => locale), state.speaks])];
      store.set({ parts: 'coming' });
      store
        .parts()
        .prepare(locales)
        .then(() => signal.aborted || store.set({ parts: 'here' }))
        .then(() => estimate(items, signal))
        .catch(() => signal.aborted || store.set({ parts: 'failed' }));
    },
    endEstimates: () => preparing.abort(),
    async lookForKept() {
      if (state.drafts.length > 0 || state.found) return;
      const found = await findKept();
      if (found) store.set({ found });
    },
    onForget(next) {
      stop = next;
    },
  };

  async function estimate(items: readonly RunItem[], signal: AbortSignal): Promise<void> {
    const day = currentDay();
    for (const item of items) {
      signal.throwIfAborted();
      if (state.letters.has(item.key)) continue;
      const letters = await store
        .parts()
        .estimate(wantedOf(item, state, day), signal)
        // What cannot be written is reported when the run is made.
        .catch(() => 1);
      if (!signal.aborted) store.setLetters(item.key, letters);
    }
  }

  onClear(() => {
    stop();
    store.endParts();
    revokeFiles();
    store.set({ ...firstRun, speaks: state.speaks });
  });
  return store;
}

export const runStore: RunStore = makeStore();
