import { asked } from '../../questions/asked';
import { useApp } from '../app-context';
import { LanguageList } from '../frame/language-list';
import { ScreenHeading } from '../frame/screen-heading';
import { useTitle } from '../use-title';
import styles from './start.module.css';

/** Language first, then one promise, then the way to the first question. */
export function StartScreen() {
  const { t, go } = useApp();
  useTitle(t('start.screen'));
  return (
    <>
      <nav aria-labelledby="language-heading" class={styles.languages}>
        <p id="language-heading">{t('language.heading')}</p>
        <LanguageList />
      </nav>
      <ScreenHeading>{t('start.title')}</ScreenHeading>
      <p class={styles.lead}>{t('start.lead')}</p>
      <p class={styles.promise}>{t('start.promise')}</p>
      <button type="button" class="button" onClick={() => go(asked[0])}>
        {t('button.start')}
      </button>
    </>
  );
}
