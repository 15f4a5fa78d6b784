import { useApp } from '../app-context';
import styles from './frame.module.css';

/** Returns to the screen before. */
export function BackButton() {
  const { t, back } = useApp();
  return (
    <button type="button" class={styles.back} onClick={back}>
      {t('button.back')}
    </button>
  );
}
