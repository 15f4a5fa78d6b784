import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { loadWholeLanguage } from '../app/load-language';
import { AppProvider, useApp } from './app-context';
import { Room } from './lawyers/room';

/** A screen with words that the first question does not need, once they have come. */
export function WithLaterWords({ children }: { children: ComponentChildren }) {
  const app = useApp();
  const { language } = app.state;
  const load = useMemo(() => () => loadWholeLanguage(language), [language]);
  return (
    <Room load={load}>
      {(whole) => (
        <AppProvider value={{ ...app, t: whole.t, state: { ...app.state, language: whole } }}>
          {children}
        </AppProvider>
      )}
    </Room>
  );
}
