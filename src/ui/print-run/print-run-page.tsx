import { useEffect, useMemo, useState } from 'preact/hooks';
import { isPlausible } from '../../app/clock';
import { currentDay } from '../../app/days';
import { availableTags } from '../../app/load-language';
import { summarise } from '../../app/print-run/run-state';
import { runStore } from '../../app/print-run/run-store';
import { firstDay } from '../../facts/first-day';
import { translator } from '../../i18n';
import { type LanguageWords, makeVocabulary } from '../../print-run/vocabulary';
import { useApp } from '../app-context';
import { AskToday } from '../ask-today';
import { ScreenHeading } from '../frame/screen-heading';
import { AddRows } from './add-rows';
import { FoundRun } from './found-run';
import { Outcome } from './outcome';
import { Plan } from './plan';
import { RowTable } from './row-table';
import { RunChoices } from './run-choices';
import { RunProvider } from './run-context';
import { RunProgress } from './run-progress';
import { StartButton } from './start-button';

interface PrintRunPageProps {
  tongues: readonly LanguageWords[];
  /** What people call a country, as the question takes it. */
  countryNames: Readonly<Record<string, string>>;
}

/** The whole print run: the rows, what they come to, and the making of them. */
export function PrintRunPage({ tongues, countryNames }: PrintRunPageProps) {
  const { tag } = useApp().state.language.available;
  const [, setHeard] = useState(0);
  useEffect(() => runStore.listen(() => setHeard((times) => times + 1)), []);
  useEffect(() => void runStore.lookForKept().catch(() => undefined), []);
  useEffect(() => {
    runStore.set({ speaks: tag });
    if (runStore.state.phase.kind !== 'at-work') runStore.prepare();
  }, [tag]);
  const run = useMemo(() => {
    const words = (wanted: string) => tongues.find((one) => one.tag === wanted)?.words;
    const source = words('en') ?? { name: '', dir: 'ltr', intl: 'en' };
    const t = translator(words(tag) ?? source, source);
    return { room: runStore, t, vocabulary: makeVocabulary(tongues, countryNames) };
  }, [tongues, countryNames, tag]);
  const { state } = runStore;
  const { drafts, letters, pages } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the state changes the summary
  const summary = useMemo(() => summarise(state, availableTags), [drafts, letters, pages]);
  const { t } = run;
  const [today, setToday] = useState(() => currentDay());
  if (!isPlausible(today))
    return <AskToday newest={firstDay} onSaid={() => setToday(currentDay())} />;
  return (
    <RunProvider value={run}>
      <div class="wide">
        <ScreenHeading>{t('screen.print-run')}</ScreenHeading>
        {state.phase.kind === 'at-work' ? (
          <RunProgress phase={state.phase} />
        ) : (
          <>
            <p>{t('print-run.lead')}</p>
            <p>{t('print-run.names')}</p>
            <Outcome phase={state.phase} summary={summary} />
            <FoundRun />
            <RowTable summary={summary} />
            <AddRows />
            {drafts.length > 0 && (
              <>
                <Plan summary={summary} />
                <RunChoices />
                <StartButton summary={summary} />
              </>
            )}
          </>
        )}
      </div>
    </RunProvider>
  );
}
