import { useEffect, useMemo, useState } from 'preact/hooks';
import { landedTags } from '../../app/load-language';
import { reckon } from '../../app/print-run/run-state';
import { runRoom } from '../../app/print-run/run-store';
import { translator } from '../../i18n';
import { makeVocabulary, type Tongue } from '../../print-run/vocabulary';
import { useApp } from '../app-context';
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

/** The whole print run: the rows, what they come to, and the making of them. */
export function HandoutsPage({ tongues }: { tongues: readonly Tongue[] }) {
  const { tag } = useApp().state.language.landed;
  const [, setHeard] = useState(0);
  useEffect(() => runRoom.listen(() => setHeard((times) => times + 1)), []);
  useEffect(() => void runRoom.lookForKept().catch(() => undefined), []);
  useEffect(() => {
    runRoom.set({ speaks: tag });
    if (runRoom.state.phase.kind !== 'at-work') runRoom.prepare();
  }, [tag]);
  const run = useMemo(() => {
    const words = (wanted: string) => tongues.find((one) => one.tag === wanted)?.words;
    const source = words('en') ?? { name: '', dir: 'ltr', intl: 'en' };
    const t = translator(tag, words(tag) ?? source, source);
    return { room: runRoom, t, vocabulary: makeVocabulary(tongues) };
  }, [tongues, tag]);
  const { state } = runRoom;
  const { drafts, letters, pages } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the state changes the reckoning
  const reckoning = useMemo(() => reckon(state, landedTags), [drafts, letters, pages]);
  const { t } = run;
  return (
    <RunProvider value={run}>
      <div class="wide">
        <ScreenHeading>{t('handouts.title')}</ScreenHeading>
        {state.phase.kind === 'at-work' ? (
          <RunProgress phase={state.phase} />
        ) : (
          <>
            <p>{t('run.lead')}</p>
            <p>{t('run.names')}</p>
            <Outcome phase={state.phase} reckoning={reckoning} />
            <FoundRun />
            <RowTable reckoning={reckoning} />
            <AddRows />
            {drafts.length > 0 && (
              <>
                <Plan reckoning={reckoning} />
                <RunChoices />
                <StartButton reckoning={reckoning} />
              </>
            )}
          </>
        )}
      </div>
    </RunProvider>
  );
}
