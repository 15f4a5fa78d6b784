import { useEffect } from 'preact/hooks';
import { leave, leaveThisTab } from '../../app/leave';
import { onOtherTabLeft } from '../../app/other-tabs';
import { useApp } from '../app-context';
import styles from './frame.module.css';

/** Presses of Escape, and the milliseconds within which they must come. */
const presses = 3;
const within = 2000;

/** A button and a key gesture that leave at once. */
export function LeaveQuickly() {
  const { t } = useApp();
  useEffect(() => onOtherTabLeft(leaveThisTab), []);
  useEffect(() => {
    let times: number[] = [];
    const listen = ({ key, timeStamp, repeat }: KeyboardEvent) => {
      if (repeat) return;
      times = key === 'Escape' ? [...times, timeStamp].slice(-presses) : [];
      const [first] = times;
      if (times.length === presses && first !== undefined && timeStamp - first <= within) leave();
    };
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, []);
  return (
    <button type="button" class={styles.leave} onClick={leave} aria-description={t('leave.keys')}>
      {t('leave.button')}
    </button>
  );
}
