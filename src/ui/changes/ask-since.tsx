import type { Day } from '../../types';
import { useApp } from '../app-context';
import styles from './changes.module.css';
import { SinceForm } from './since-form';

/** Offers, beside a guide, to say what has changed since an older one. */
export function AskSince({ today }: { today: Day }) {
  const { t, state, go } = useApp();
  return (
    <details class={styles.ask} open={state.since !== undefined}>
      <summary>{t('change-sheet.ask')}</summary>
      <SinceForm today={today} onChosen={() => go('changes')} />
    </details>
  );
}
