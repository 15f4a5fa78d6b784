import { canKeepApp } from '../../app/offline/kept-app';
import { asked } from '../../questions/asked';
import type { ValueOf } from '../../questions/fields';
import { useApp } from '../app-context';
import { LanguageList } from '../frame/language-list';
import { ScreenHeading } from '../frame/screen-heading';
import { useTitle } from '../use-title';
import styles from './start.module.css';

/** Language first, then one promise, then the way to the first question. */
export function StartScreen() {
  const { t, go, dispatch } = useApp();
  useTitle(t('start.screen'));
  const start = (reader: ValueOf<'reader'> | undefined) => {
    dispatch({ type: 'answer', name: 'reader', value: reader });
    go(asked[0]);
  };
  return (
    <>
      <nav aria-labelledby="language-heading" class={styles.languages}>
        <p id="language-heading">{t('language.heading')}</p>
        <LanguageList />
      </nav>
      <ScreenHeading>{t('start.title')}</ScreenHeading>
      <p class={styles.lead}>{t('start.lead')}</p>
      <p class={styles.promise}>{t('start.promise')}</p>
      {canKeepApp() && (
        <p>
          <a href="#offline">{t('offline.start')}</a>
        </p>
      )}
      <p class={styles.forWhom}>{t('start.for-whom')}</p>
      <div class="stick">
        <button type="button" class="button" onClick={() => start(undefined)}>
          {t('button.start')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => start('relative')}>
          {t('button.start.relative')}
        </button>
      </div>
    </>
  );
}
