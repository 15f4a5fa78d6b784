import { newDraft } from '../../app/print-run/run-store';
import { formatMoment } from '../../facts/format';
import type { Translate } from '../../i18n';
import type { Found } from '../../print-run/keep';
import { wipeKept } from '../../print-run/kept-name';
import type { KeptRun } from '../../print-run/read-kept';
import type { RegionalForm } from '../../types';
import { useApp } from '../app-context';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** A run that the volunteer had asked to keep, and that was not finished before the page closed. */
export function FoundRun() {
  const { room, t } = useRun();
  const { words } = useApp().state.language;
  const { found } = room.state;
  if (!found) return null;
  const wipe = () => {
    wipeKept();
    room.set({ found: undefined });
  };
  const goOn = ({ output, paper, qr, rows }: KeptRun) => {
    room.set({ output, paper, qr, keep: 'yes', found: undefined });
    room.setDrafts(rows.map(newDraft));
  };
  return (
    <section class={styles.outcome} data-testid="found" aria-labelledby="found">
      <h2 id="found">{t('print-run.found')}</h2>
      <p>{foundInWords(found, words, t)}</p>
      <div class="buttons">
        {found.kind === 'run' && (
          <button type="button" class="button" onClick={() => goOn(found.run)}>
            {t('print-run.found.go-on')}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={wipe}>
          {t('print-run.found.delete')}
        </button>
      </div>
    </section>
  );
}

function foundInWords(found: Found, words: RegionalForm, t: Translate): string {
  if (found.kind === 'unreadable') return t('print-run.found.unreadable');
  const { run, made } = found;
  const day = formatMoment(run.day, words);
  return t('print-run.found.what', { day, rows: run.rows.length, made });
}
