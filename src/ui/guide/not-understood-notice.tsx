import { fields } from '../../questions/fields';
import { useApp } from '../app-context';
import styles from './guide.module.css';

/** Keys of the words for what a link may set beside the answers. */
const settings: Record<string, string> = {
  locale: 'language.heading',
  today: 'link.today',
  edition: 'format.how',
  paper: 'format.paper',
  extent: 'extent.how',
};

/**
 * Says which parts of a link could not be read, so that nobody trusts a guide to fit them. What the link says in these
 * places is not shown: whoever made the link could write a sentence above the guide that way.
 */
export function NotUnderstoodNotice() {
  const { t, state } = useApp();
  const { notUnderstood } = state;
  if (notUnderstood.length === 0) return null;
  const keyOf = (name: string) => {
    if (Object.hasOwn(fields, name)) return `field.${name}`;
    return Object.hasOwn(settings, name) ? settings[name] : undefined;
  };
  const keys = notUnderstood.map(({ name }) => keyOf(name));
  const known = [...new Set(keys.filter((key) => key !== undefined))];
  const unknown = keys.filter((key) => key === undefined).length;
  return (
    <section class={styles.notice} aria-labelledby="not-understood">
      <h2 id="not-understood">{t('link.not-understood')}</h2>
      <ul>
        {known.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
        {unknown > 0 && <li>{t('link.unknown', { n: unknown })}</li>}
      </ul>
      <p>{t('link.not-understood.what-to-do')}</p>
    </section>
  );
}
