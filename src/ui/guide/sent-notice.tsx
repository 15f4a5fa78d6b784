import { useApp } from '../app-context';
import styles from './guide.module.css';

/** Says that the answers of a link went to the page's host, because a sign in the link was wrong. */
export function SentNotice() {
  const { t, state } = useApp();
  if (!state.wasSent) return null;
  return (
    <section class={styles.notice} aria-labelledby="was-sent">
      <h2 id="was-sent">{t('link.sent')}</h2>
      <p>{t('link.sent.what-to-do')}</p>
    </section>
  );
}
