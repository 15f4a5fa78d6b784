import styles from './print-run.module.css';
import { useRun } from './run-context';

/** The code by which the run that is kept can be taken up again, for as long as it is kept. */
export function KeepCode() {
  const { room, t } = useRun();
  const { keep, keepCode } = room.state;
  if (keep !== 'yes') return null;
  return (
    <>
      <p class={styles.keepCode} data-testid="keep-code" translate={false} dir="ltr">
        {keepCode}
      </p>
      <p>{t('print-run.keep.code')}</p>
    </>
  );
}
