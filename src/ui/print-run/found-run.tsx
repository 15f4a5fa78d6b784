import { useState } from 'preact/hooks';
import { newDraft } from '../../app/print-run/run-store';
import { openKept } from '../../print-run/keep';
import { readKeepCode } from '../../print-run/keep-code';
import { wipeKept } from '../../print-run/kept-name';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** A run that the volunteer had asked to keep, and that was not finished before the page closed. */
export function FoundRun() {
  const { room, t } = useRun();
  const [isWrong, setWrong] = useState(false);
  const { found } = room.state;
  if (!found) return null;
  const wipe = () => {
    wipeKept();
    room.set({ found: undefined });
  };
  const goOn = async (typed: string) => {
    const code = readKeepCode(typed);
    const run = await openKept(code).catch(() => 'unreadable' as const);
    if (run === 'wrong-code') return setWrong(true);
    if (run === 'unreadable') return room.set({ found: 'unreadable' });
    const { output, paper, qr, rows } = run;
    room.set({ output, paper, qr, keep: 'yes', keepCode: code, found: undefined });
    room.setDrafts(rows.map(newDraft));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('keep-code');
    goOn(String(typed ?? ''));
  };
  return (
    <section class={styles.outcome} data-testid="found" aria-labelledby="found">
      <h2 id="found">{t('print-run.found')}</h2>
      {found === 'unreadable' ? (
        <p>{t('print-run.found.unreadable')}</p>
      ) : (
        <form id="found-form" onSubmit={submit} autocomplete="off" noValidate>
          <p id="found-what">{t('print-run.found.what')}</p>
          <label class={styles.cell}>
            {t('print-run.found.code')}
            <input
              name="keep-code"
              type="text"
              autocapitalize="characters"
              autocomplete="off"
              spellcheck={false}
              dir="ltr"
              aria-describedby="found-what"
              onInput={() => setWrong(false)}
            />
          </label>
        </form>
      )}
      <p role="status">{isWrong && t('print-run.found.wrong')}</p>
      <div class="buttons">
        {found === 'locked' && (
          <button type="submit" form="found-form" class="button">
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
