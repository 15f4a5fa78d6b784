import { newDraft } from '../../app/print-run/run-store';
import { formatMoment } from '../../facts/format';
import { wipeKept } from '../../print-run/kept-name';
import { useApp } from '../app-context';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** A run that the volunteer had asked to keep, and that was not finished before the page closed. */
export function FoundRun() {
  const { room, t } = useRun();
  const { words } = useApp().state.language;
  const { found } = room.state;
  if (!found) return null;
  const { run, made } = found;
  const goOn = () => {
    room.set({ output: run.output, paper: run.paper, qr: run.qr, keep: 'yes', found: undefined });
    room.setDrafts(run.rows.map(newDraft));
  };
  const wipe = () => {
    wipeKept();
    room.set({ found: undefined });
  };
  return (
    <section class={styles.outcome} data-testid="found" aria-labelledby="found">
      <h2 id="found">{t('print-run.found')}</h2>
      <p>
        {t('print-run.found.what', {
          day: formatMoment(run.day, words),
          rows: run.rows.length,
          made,
        })}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={goOn}>
          {t('print-run.found.go-on')}
        </button>
        <button type="button" class="button button-quiet" onClick={wipe}>
          {t('print-run.found.delete')}
        </button>
      </div>
    </section>
  );
}
