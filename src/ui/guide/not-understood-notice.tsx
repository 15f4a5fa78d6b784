import { useApp } from '../app-context';
import styles from './guide.module.css';

/** Names each part of a link that could not be read, so that nobody trusts a guide to fit it. */
export function NotUnderstoodNotice() {
  const { t, state } = useApp();
  if (state.notUnderstood.length === 0) return null;
  return (
    <section class={styles.notice} aria-labelledby="not-understood">
      <h2 id="not-understood">{t('link.not-understood')}</h2>
      <ul>
        {state.notUnderstood.map(({ name, value }) => (
          <li key={`${name}=${value}`}>
            <code>
              {name}={value}
            </code>
          </li>
        ))}
      </ul>
      <p>{t('link.not-understood.what-to-do')}</p>
    </section>
  );
}
