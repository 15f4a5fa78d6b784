import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type PartReason, reasonOf } from '../app/load/part-error';

interface LaterProps<T> {
  /** Names what is loaded; while another comes, the one at hand stays. */
  what: unknown;
  load(): Promise<T>;
  waiting: ComponentChildren;
  failed(retry: () => void, reason: PartReason): ComponentChildren;
  children(loaded: T): ComponentChildren;
}

type Progress<T> =
  | { kind: 'waiting' }
  | { kind: 'failed'; reason: PartReason }
  | { kind: 'here'; loaded: T };

/** Shows a part of the page that is loaded when it is needed. */
export function Later<T>({ what, load, waiting, failed, children }: LaterProps<T>) {
  const [progress, setProgress] = useState<Progress<T>>({ kind: 'waiting' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `what` tells one load from another
  useEffect(() => {
    let left = false;
    load().then(
      (loaded) => left || setProgress({ kind: 'here', loaded }),
      (error) => left || setProgress({ kind: 'failed', reason: reasonOf(error) }),
    );
    return () => {
      left = true;
    };
  }, [what, round]);
  if (progress.kind === 'here') return children(progress.loaded);
  if (progress.kind === 'waiting') return waiting;
  return failed(() => {
    setProgress({ kind: 'waiting' });
    setRound(round + 1);
  }, progress.reason);
}
