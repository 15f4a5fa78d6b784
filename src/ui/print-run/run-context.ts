import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RunStore } from '../../app/print-run/run-store';
import type { Translate } from '../../i18n';
import type { Vocabulary } from '../../print-run/vocabulary';

/** What every part of the print run may use. */
export interface RunContext {
  room: RunStore;
  /** Finds the phrases of the page and of the print run. */
  t: Translate;
  vocabulary: Vocabulary;
}

const Context = createContext<RunContext | undefined>(undefined);

export const RunProvider = Context.Provider;

/** @throws outside of the print run */
export function useRun(): RunContext {
  const run = useContext(Context);
  if (!run) throw new Error('This component stands outside of the print run.');
  return run;
}
