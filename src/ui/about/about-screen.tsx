import { version } from '../../../package.json';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import { useTitle } from '../use-title';
import styles from './about.module.css';
import { Shipped } from './shipped';

/** The parts of the screen, and the numbers of their paragraphs in the locales. */
const parts = {
  what: [1, 2, 3],
  privacy: [1, 2, 3, 4],
  leave: [1, 2, 3],
  links: [1],
  copy: [1],
  licence: [1, 2],
};

/** What this is and is not, what it keeps, and what leaving quickly cannot do. */
export function AboutScreen() {
  const { t } = useApp();
  useTitle(t('about.title'));
  return (
    <div class={styles.about}>
      <ScreenHeading>{t('about.title')}</ScreenHeading>
      {Object.entries(parts).map(([part, paragraphs]) => (
        <section key={part} aria-labelledby={`about-${part}`}>
          <h2 id={`about-${part}`}>{t(`about.${part}`)}</h2>
          {paragraphs.map((number) => (
            <p key={number}>{t(`about.${part}.${number}`)}</p>
          ))}
          {part === 'copy' && <a href="#check">{t('copy.title')}</a>}
        </section>
      ))}
      <Shipped />
      <p>{t('about.version', { version })}</p>
    </div>
  );
}
