import { Contents } from '../../preview/contents';
import { Preview } from '../../preview/preview';
import { ScreenHeading } from '../frame/screen-heading';
import type { Spoken } from '../spoken-language';
import styles from './guide.module.css';
import { GuideActions } from './guide-actions';
import { NotUnderstoodNotice } from './not-understood-notice';
import { SaveDays } from './save-days';
import type { WrittenGuide } from './write-for-reader';

interface GuidePageProps {
  written: WrittenGuide;
  /** The guide's language; the page around it may already speak another, while that one's guide comes. */
  language: Spoken;
}

/** The whole guide on the page: it can be read and printed as it stands, with or without the PDF. */
export function GuidePage({
  written: { guide, job, asOf, code },
  language: { t },
}: GuidePageProps) {
  return (
    <div class={styles.page}>
      <div class={styles.head}>
        <NotUnderstoodNotice />
        <ScreenHeading>{guide.title}</ScreenHeading>
        <p class={styles.asOf}>
          {asOf} · <span class={styles.code}>{code}</span>
        </p>
        <GuideActions job={job} />
        <SaveDays guide={guide} today={job.today} />
      </div>
      <div class={styles.contents}>
        <Contents sections={guide.children} t={t} />
      </div>
      <div class={styles.text}>
        <Preview guide={guide} t={t} />
        <p class={styles.linksNote}>{t('guide.links-open-apart')}</p>
      </div>
    </div>
  );
}
