import { chooseKeep } from '../../app/print-run/choose-keep';
import { canSeal } from '../../print-run/seal';
import { KeepCode } from './keep-code';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** Whether the run is kept on this device; offered only where it can be encrypted. */
export function KeepChoice() {
  const { room, t } = useRun();
  const { keep } = room.state;
  if (!canSeal()) return <p>{t('print-run.keep.not-here')}</p>;
  return (
    <>
      <label class={styles.keep}>
        <input
          type="checkbox"
          checked={keep === 'yes'}
          onChange={(event) => chooseKeep(room, event.currentTarget.checked)}
        />
        <span>
          <strong>{t('print-run.keep')}</strong>
          <br />
          {t('print-run.keep.why')}
        </span>
      </label>
      <div role="status">
        {keep === 'denied' && <p>{t('print-run.keep.failed')}</p>}
        <KeepCode />
      </div>
    </>
  );
}
