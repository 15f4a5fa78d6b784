import { useApp } from './app-context';
import { ScreenHeading } from './frame/screen-heading';
import { useTitle } from './use-title';

/** Stands in place of a screen that failed. Nothing is reported to anybody. */
export function SomethingBroke({ retry }: { retry(): void }) {
  const { t, startOver } = useApp();
  useTitle(t('broke.title'));
  return (
    <>
      <ScreenHeading>{t('broke.title')}</ScreenHeading>
      <p>{t('broke.what-to-do')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={retry}>
          {t('button.try-again')}
        </button>
        <button type="button" class="button button-quiet" onClick={startOver}>
          {t('button.start-over')}
        </button>
      </div>
    </>
  );
}
