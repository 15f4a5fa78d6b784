import type { RunSummary } from '../../app/print-run/run-state';
import { startRun } from '../../app/print-run/start-run';
import { writePrintJob } from '../../app/print-run/write-print-job';
import { useApp } from '../app-context';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** Begins the run; so much paper that it may be a slip is asked about first. */
export function StartButton({ summary }: { summary: RunSummary }) {
  const { room, t } = useRun();
  const { language } = useApp().state;
  const { parts, isMeant } = room.state;
  const hasNone = summary.items.length === 0;
  const mustMean = summary.isMuch && !isMeant;
  return (
    <section>
      <div role="status" data-testid="parts" data-state={parts}>
        {parts !== 'none' && <p>{t(`print-run.offline.${parts}`)}</p>}
      </div>
      {parts === 'failed' && (
        <button type="button" class="button button-quiet" onClick={() => room.prepare()}>
          {t('button.try-again')}
        </button>
      )}
      {summary.isMuch && (
        <>
          <p class={styles.wrong}>{t('print-run.much')}</p>
          <label class={styles.keep}>
            <input
              type="checkbox"
              checked={isMeant}
              onChange={(event) => room.set({ isMeant: event.currentTarget.checked })}
            />
            <span>{t('print-run.much.meant')}</span>
          </label>
        </>
      )}
      <p>
        <button
          type="button"
          class="button"
          disabled={hasNone || mustMean}
          onClick={() => startRun(room, writePrintJob(room.state, summary, language, t))}
        >
          {t('print-run.start')}
        </button>
      </p>
    </section>
  );
}
