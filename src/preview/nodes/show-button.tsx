import type { Translate } from '../../i18n';

/** Opens words full screen, for the person behind a desk. On paper there is nothing to press. */
export function ShowButton({ onClick, t }: { onClick(): void; t: Translate }) {
  return (
    <button type="button" class="show-button" onClick={onClick}>
      {t('guide.show')}
    </button>
  );
}
