import type { Reckoning } from '../../app/print-run/run-state';
import { useApp } from '../app-context';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** What the rows will use up, before anything is made. */
export function Plan({ reckoning }: { reckoning: Reckoning }) {
  const { t } = useRun();
  const { intl } = useApp().state.language.words;
  const { plan, bad, handouts, isAbout } = reckoning;
  const number = new Intl.NumberFormat(intl);
  const guess = (n: number | undefined) => {
    if (n === undefined) return t('run.plan.counting');
    return isAbout ? t('run.about', { n: rough(n, number) }) : number.format(n);
  };
  const lines: [string, string][] = [
    [t('run.plan.guides'), number.format(handouts.length)],
    [t('run.plan.copies'), plan ? number.format(plan.copies) : t('run.plan.counting')],
    [t('run.plan.pages'), guess(plan?.pages)],
    [t('run.plan.sheets'), guess(plan?.sheets)],
    ...(bad > 0 ? [[t('run.plan.bad'), number.format(bad)] as [string, string]] : []),
  ];
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{t('run.plan')}</h2>
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
function rough(n: number, { format }: Intl.NumberFormat): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))) - 1);
  return format(Math.round(n / unit) * unit);
}
