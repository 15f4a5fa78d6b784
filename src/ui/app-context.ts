import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action, State } from '../app/state';
import type { Step } from '../app/steps';
import type { Translate } from '../i18n';

/** What every screen may use. */
export interface AppContext {
  state: State;
  t: Translate;
  dispatch(action: Action): void;
  /** Opens a screen as a new place in the browser's history. */
  go(step: Step): void;
  /** Returns to the screen before, as the browser's Back does. */
  back(): void;
  /** Forgets every answer and opens the start screen. */
  startOver(): void;
}

const Context = createContext<AppContext | undefined>(undefined);

export const AppProvider = Context.Provider;

/** @throws outside of the app */
export function useApp(): AppContext {
  const app = useContext(Context);
  if (!app) throw new Error('This component stands outside of the app.');
  return app;
}
