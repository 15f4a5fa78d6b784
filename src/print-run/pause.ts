/** A gate that a run passes before each guide, and a clock that stands still while the gate is shut. */
export interface Pause {
  readonly isPaused: boolean;
  set(paused: boolean): void;
  /** Resolves at once, or when the gate opens. */
  passed(): Promise<void>;
  /** Milliseconds at work. */
  worked(): number;
}

/** @param now a clock, in milliseconds */
export function makePause(now: () => number = () => performance.now()): Pause {
  let isPaused = false;
  let worked = 0;
  let since = now();
  let waiting: (() => void)[] = [];
  return {
    get isPaused() {
      return isPaused;
    },
    set(paused) {
      if (paused === isPaused) return;
      isPaused = paused;
      if (paused) {
        worked += now() - since;
        return;
      }
      since = now();
      for (const go of waiting) go();
      waiting = [];
    },
    passed: () => (isPaused ? new Promise((go) => waiting.push(go)) : Promise.resolve()),
    worked: () => worked + (isPaused ? 0 : now() - since),
  };
}
