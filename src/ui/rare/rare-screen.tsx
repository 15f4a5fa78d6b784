import { useMemo } from 'preact/hooks';
import { loadPart } from '../../app/load/load-part';
import { type LoadedLanguage, loadRareWords } from '../../app/load-language';
import { AppProvider, useApp } from '../app-context';
import { Room } from '../lawyers/room';
import type { RareStep } from './screens';

const loadFor = async (language: LoadedLanguage, name: RareStep) => {
  const [Screen, whole] = await Promise.all([
    loadPart(() => import('./screens').then(({ screens }) => screens[name]())),
    loadRareWords(language),
  ]);
  return { Screen, whole };
};

/** A screen that few people open, once it is loaded, with words that no other screen needs. */
export function RareScreen({ name }: { name: RareStep }) {
  const app = useApp();
  const { language } = app.state;
  const load = useMemo(() => () => loadFor(language, name), [language, name]);
  return (
    <Room key={language.available.tag} load={load}>
      {({ Screen, whole }) => (
        <AppProvider value={{ ...app, t: whole.t, state: { ...app.state, language: whole } }}>
          <Screen key={name} />
        </AppProvider>
      )}
    </Room>
  );
}
