import { useMemo } from 'preact/hooks';
import { loadPart } from '../../app/load/load-part';
import { type LoadedLanguage, loadRareWords } from '../../app/load-language';
import { translator } from '../../i18n';
import { AppProvider, useApp } from '../app-context';
import { Room } from '../lawyers/room';
import type { screens } from '../lawyers/screens';

const loadFor = async (language: LoadedLanguage) => {
  const [{ screens }, words] = await Promise.all([
    loadPart(() => import('../lawyers/screens')),
    loadRareWords(language),
  ]);
  return { screens, t: translator(words.own, words.source) };
};

/** One of the lawyers' screens, once it is loaded, with words that no other screen needs. */
export function LawyersScreen({ name }: { name: keyof typeof screens }) {
  const app = useApp();
  const { language } = app.state;
  const load = useMemo(() => () => loadFor(language), [language]);
  return (
    <Room key={language.available.tag} load={load}>
      {({ screens, t }) => {
        const Screen = screens[name];
        return (
          <AppProvider value={{ ...app, t }}>
            <Screen key={name} />
          </AppProvider>
        );
      }}
    </Room>
  );
}
