import { useApp } from '../app-context';
import styles from './lawyers.module.css';

const lines = ['name', 'role', 'date', 'signature'] as const;

/** Where the pen signs the whole section. */
export function SignHere() {
  const { t } = useApp();
  return (
    <section class={styles.sign} aria-label={t('sign.here')}>
      <h2>{t('sign.here')}</h2>
      <p>{t('sign.what-it-means')}</p>
      {lines.map((line) => (
        <p key={line} class={styles.line}>
          {t(`sign.${line}`)}
        </p>
      ))}
    </section>
  );
}
