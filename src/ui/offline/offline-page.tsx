import { useCallback, useEffect, useState } from 'preact/hooks';
import { fetchAppList, KeepError, keepApp } from '../../app/offline/keep-app';
import { canKeepApp, deleteKeptApp, readKeptApp, setLeaveToo } from '../../app/offline/kept-app';
import { writeQuantity } from '../../i18n';
import type { AppList } from '../../offline/app-list';
import type { Wish } from '../../offline/caches';
import type { KeepFault } from '../../offline/messages';
import { useApp } from '../app-context';
import choice from '../choice.module.css';
import { ScreenHeading } from '../frame/screen-heading';
import { KeepChoices } from './keep-choices';

type Phase = 'idle' | 'deleted' | { share: number } | { fault: KeepFault };

/** What can be kept, what it weighs, what is kept, and how it is deleted. Nothing is stored before a button is pressed. */
export function OfflinePage() {
  const { t, state } = useApp();
  const { words } = state.language;
  const [list, setList] = useState<AppList>();
  const [kept, setKept] = useState<Wish>();
  const [phase, setPhase] = useState<Phase>('idle');
  const look = useCallback(() => readKeptApp().then(setKept, () => undefined), []);
  useEffect(() => {
    if (!canKeepApp()) return;
    fetchAppList().then(setList, () => setPhase({ fault: 'not-whole' }));
    look();
  }, [look]);
  const keep = (sets: readonly string[]) => {
    setPhase({ share: 0 });
    keepApp(sets, (share) => setPhase({ share }))
      .then(
        () => setPhase('idle'),
        (error) => setPhase({ fault: error instanceof KeepError ? error.fault : 'not-whole' }),
      )
      .then(look);
  };
  const remove = () =>
    deleteKeptApp()
      .then(() => setPhase('deleted'))
      .then(look);
  return (
    <>
      <ScreenHeading>{t('offline.title')}</ScreenHeading>
      <p>{t('offline.what')}</p>
      {!canKeepApp() && <p>{t('offline.not-here')}</p>}
      {typeof phase === 'object' && 'share' in phase ? (
        <label>
          <progress value={phase.share} />{' '}
          {writeQuantity(Math.floor(phase.share * 10) * 10, 'percent', words)}
        </label>
      ) : (
        list && <KeepChoices list={list} kept={kept} keep={keep} />
      )}
      <div role="status" data-testid="kept-app" data-state={stateOf(phase, kept)}>
        {phase === 'deleted' && <p>{t('offline.deleted')}</p>}
        {typeof phase === 'object' && 'fault' in phase && <p>{t(`offline.${phase.fault}`)}</p>}
        {phase === 'idle' && kept && <p>{t('offline.kept')}</p>}
      </div>
      {kept && (
        <>
          <div class={choice.choice}>
            <label>
              <input
                type="checkbox"
                checked={kept.leaveToo}
                onChange={(event) => setLeaveToo(event.currentTarget.checked).then(look)}
              />
              {t('offline.leave-too')}
            </label>
          </div>
          <button type="button" class="button button-quiet" onClick={remove}>
            {t('offline.delete')}
          </button>
        </>
      )}
    </>
  );
}

function stateOf(phase: Phase, kept: Wish | undefined): string {
  if (typeof phase === 'object') return 'share' in phase ? 'taking' : phase.fault;
  return kept ? 'kept' : 'none';
}
