import type { ComponentChildren } from 'preact';
import { useApp } from '../app-context';
import { followInPage } from '../in-page-links';
import { NewEdition } from '../offline/new-edition';
import { BackButton } from './back-button';
import styles from './frame.module.css';
import { LanguageMenu } from './language-menu';
import { LeaveQuickly } from './leave-quickly';

/** What stands around every screen: the way out, the languages, and where to read what this is. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { t, state } = useApp();
  const hasBack = state.step !== 'start' && state.step !== 'guide';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only redirects clicks on links inside it
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard presses links as clicks
    <div onClick={followInPage}>
      <a class="skip" href="#content">
        {t('frame.skip')}
      </a>
      <header class={styles.bar}>
        {hasBack ? (
          <BackButton />
        ) : (
          <span class={styles.name} translate={false}>
            {t('app.name')}
          </span>
        )}
        {state.step !== 'start' && <LanguageMenu />}
        <LeaveQuickly />
      </header>
      <main id="content" tabIndex={-1} class={styles.main}>
        <NewEdition />
        {children}
      </main>
      <footer class={styles.foot}>
        <p>{t('frame.not-advice')}</p>
        <p>
          <a href="#forms">{t('forms.title')}</a> <a href="#about">{t('about.title')}</a>{' '}
          <a href="#check">{t('copy.title')}</a> <a href="#handouts">{t('screen.print-run')}</a>{' '}
          <a href="#facts">{t('facts.title')}</a> <a href="#situations">{t('situations.title')}</a>
        </p>
      </footer>
    </div>
  );
}
