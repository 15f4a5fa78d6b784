import { useLayoutEffect, useRef } from 'preact/hooks';
import { saveFile } from '../../app/files';
import { faultInWords, reasonInWords } from '../../app/print-run/reason-in-words';
import type { Phase, RunState, RunSummary } from '../../app/print-run/run-state';
import type { Translate } from '../../i18n';
import type { Result } from '../../print-run/print-job';
import { writeReport } from '../../print-run/write-csv';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** What came of the last run: the file, what was not made and why, and the report. */
export function Outcome({ phase, summary }: { phase: Phase; summary: RunSummary }) {
  const { room, t } = useRun();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when something has come of a run
  useLayoutEffect(() => heading.current?.focus(), [phase.kind]);
  if (phase.kind === 'stopped') return <p role="status">{t('print-run.stopped')}</p>;
  if (phase.kind === 'broken') {
    return (
      <div class={styles.outcome} role="alert">
        <h2>{t('print-run.broken')}</h2>
        <p>{t(`print-run.broken.${phase.what}`)}</p>
      </div>
    );
  }
  if (phase.kind !== 'done') return null;
  const { results, file } = phase;
  const happened = whatHappened(results, room.state, summary, t);
  const failed = happened.filter(({ isMade }) => !isMade);
  const save = () => {
    const text = writeReport(happened, t('print-run.report.head'));
    saveFile(new File([text], 'print-run-report.csv', { type: 'text/csv' }));
  };
  return (
    <section class={styles.outcome} data-testid="outcome" aria-labelledby="outcome">
      <h2 id="outcome" ref={heading} tabIndex={-1}>
        {t(file === 'none' ? 'print-run.done.none' : 'print-run.done')}
      </h2>
      <p>
        {failed.length === 0
          ? t('print-run.done.all')
          : t('print-run.done.some', {
              made: happened.length - failed.length,
              failed: failed.length,
            })}
      </p>
      {failed.length > 0 && (
        <ul class={styles.faults}>
          {failed.map(({ number, words }) => (
            <li key={number}>
              {t('print-run.row', { number })}: {words}
            </li>
          ))}
        </ul>
      )}
      <p>
        {file === 'chosen' && t('print-run.done.written')}{' '}
        {file !== 'none' && t('print-run.done.print')}
      </p>
      <div class="buttons">
        {file instanceof File && (
          <button type="button" class="button" onClick={() => saveFile(file)}>
            {t('print-run.done.save')}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={save}>
          {t('print-run.done.report')}
        </button>
      </div>
    </section>
  );
}

/** What came of every row, those that could not be read among them. */
function whatHappened(
  results: ReadonlyMap<number, Result>,
  { drafts }: RunState,
  { read }: RunSummary,
  t: Translate,
) {
  return drafts.map(({ cells }, at) => {
    const one = read[at];
    const result = results.get(at);
    const number = at + 1;
    if (result?.kind === 'made') {
      const happened = t('print-run.happened.made', { pages: result.pages });
      return { cells, number, isMade: true, words: happened, happened };
    }
    const faults = one && 'faults' in one ? one.faults.map((fault) => faultInWords(fault, t)) : [];
    const words = result ? reasonInWords(result.reason, t) : faults.join(' ');
    return {
      cells,
      number,
      isMade: false,
      words,
      happened: t('print-run.happened.not-made', { reason: words }),
    };
  });
}
