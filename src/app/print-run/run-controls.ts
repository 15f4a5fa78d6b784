import { makePause, type Pause } from '../../print-run/pause';
import type { RunStore } from './run-store';

/** What can be done while a run is made. */
export interface RunControls {
  setPaused(paused: boolean): void;
  cancel(): void;
}

let controls: RunControls | undefined;

/** The run that is being made, if one is. */
export function runControls(): RunControls | undefined {
  return controls;
}

/** Makes a run one that can be paused and cancelled, by its screen or when everything is cleared. */
export function takeControls(store: RunStore): {
  pause: Pause;
  signal: AbortSignal;
  letGo(): void;
} {
  const stopping = new AbortController();
  const pause = makePause();
  const cancel = () =>
    stopping.abort(new DOMException('The print run was cancelled.', 'AbortError'));
  controls = {
    cancel,
    setPaused(paused) {
      pause.set(paused);
      const { phase } = store.state;
      if (phase.kind === 'at-work') store.set({ phase: { ...phase, isPaused: paused } });
    },
  };
  store.onForget(cancel);
  return {
    pause,
    signal: stopping.signal,
    letGo() {
      controls = undefined;
      store.onForget(() => {});
    },
  };
}
