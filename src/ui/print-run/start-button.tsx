import type { Reckoning } from '../../app/print-run/run-state';
import { startRun } from '../../app/print-run/start-run';
import { writeOrder } from '../../app/print-run/write-order';
import { useApp } from '../app-context';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** Begins the run; so much paper that it may be a slip is asked about first. */
export function StartButton({ reckoning }: { reckoning: Reckoning }) {
  const { room, t } = useRun();
  const { language } = useApp().state;
  const { parts, isMeant } = room.state;
  const hasNone = reckoning.handouts.length === 0;
  const mustMean = reckoning.isMuch && !isMeant;
  return (
    <section>
      <div role="status" data-testid="parts" data-state={parts}>
        {parts !== 'none' && <p>{t(`run.offline.${parts}`)}</p>}
      </div>
      {parts === 'failed' && (
        <button type="button" class="button button-quiet" onClick={() => room.prepare()}>
          {t('button.try-again')}
        </button>
      )}
      {reckoning.isMuch && (
        <>
          <p class={styles.wrong}>{t('run.much')}</p>
          <label class={styles.keep}>
            <input
              type="checkbox"
              checked={isMeant}
              onChange={(event) => room.set({ isMeant: event.currentTarget.checked })}
            />
            <span>{t('run.much.meant')}</span>
          </label>
        </>
      )}
      <p>
        <button
          type="button"
          class="button"
          disabled={hasNone || mustMean}
          onClick={() => startRun(room, writeOrder(room.state, reckoning, language, t))}
        >
          {t('run.start')}
        </button>
      </p>
    </section>
  );
}
