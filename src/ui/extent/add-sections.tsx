import type { Topic } from '../../guide';
import { useApp } from '../app-context';
import styles from './extent.module.css';

interface AddSectionsProps {
  /** What this guide leaves out because it is the short one. */
  cut: readonly Topic[];
  onAdd(id: Topic['id']): void;
}

/** Under the list of what was left out: adds a section to the guide on the screen, or all of them. */
export function AddSections({ cut, onAdd }: AddSectionsProps) {
  const { t, dispatch } = useApp();
  if (cut.length === 0) return null;
  return (
    <section class={styles.add} aria-labelledby="add-sections">
      <h2 id="add-sections">{t('extent.add')}</h2>
      <ul>
        {cut.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="button-plain" onClick={() => onAdd(id)}>
              {t('extent.add.section', { section: title })}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => dispatch({ type: 'extent', extent: 'whole' })}
      >
        {t('extent.whole')}
      </button>
    </section>
  );
}
