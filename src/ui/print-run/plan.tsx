import type { RunSummary } from '../../app/print-run/run-state';
import { writeNumber } from '../../i18n';
import { useApp } from '../app-context';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** What the rows will use up, before anything is made. */
export function Plan({ summary }: { summary: RunSummary }) {
  const { t } = useRun();
  const { words } = useApp().state.language;
  const { plan, bad, items, isAbout } = summary;
  const write = (n: number) => writeNumber(n, words);
  const guess = (n: number | undefined) => {
    if (n === undefined) return t('print-run.plan.counting');
    return isAbout ? t('print-run.about', { n: write(rough(n)) }) : write(n);
  };
  const lines: [string, string][] = [
    [t('print-run.plan.guides'), write(items.length)],
    [t('print-run.plan.copies'), plan ? write(plan.copies) : t('print-run.plan.counting')],
    [t('print-run.plan.pages'), guess(plan?.pages)],
    [t('print-run.plan.sheets'), guess(plan?.sheets)],
    ...(bad > 0 ? [[t('print-run.plan.bad'), write(bad)] as [string, string]] : []),
  ];
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{t('print-run.plan')}</h2>
      <dl class={styles.plan} data-testid="plan">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A guess is not written to the last page: two digits of it are true at most. */
function rough(n: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))) - 1);
  return Math.round(n / unit) * unit;
}
