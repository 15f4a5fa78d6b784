import type { Translate } from '../../i18n';
import styles from './search.module.css';

interface FoundBarProps {
  /** Which place is shown, as a finished sentence. */
  place: string;
  move(by: 1 | -1): void;
  onClose(): void;
  t: Translate;
}

/** Leads from one place that was found to the next; it stays in view while the text moves. */
export function FoundBar({ place, move, onClose, t }: FoundBarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups what is filled in
    <div
      class={styles.bar}
      role="group"
      aria-label={t('search.places')}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <p>{place}</p>
      <div class={styles.moves}>
        <button type="button" class="button" onClick={() => move(-1)}>
          {t('search.previous')}
        </button>
        <button type="button" class="button" onClick={() => move(1)}>
          {t('search.next')}
        </button>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {t('search.close')}
        </button>
      </div>
    </div>
  );
}
