import { useMemo } from 'preact/hooks';
import type { GuideRoot } from '../../guide/nodes';
import type { TypesetJob } from '../../pdf/messages';
import { Contents } from '../../preview/contents';
import { Preview } from '../../preview/preview';
import type { Day } from '../../types';
import { writeDay } from '../days';
import { ScreenHeading } from '../frame/screen-heading';
import type { Spoken } from '../spoken-language';
import styles from './guide.module.css';
import { GuideActions } from './guide-actions';
import { NotUnderstoodNotice } from './not-understood-notice';

interface GuidePageProps {
  guide: GuideRoot;
  /** The guide's language; the page around it may already speak another, while that one's guide comes. */
  language: Spoken;
  /** The day the guide speaks for. */
  today: Day;
}

/** The whole guide on the page: it can be read and printed as it stands, with or without the PDF. */
export function GuidePage({ guide, language: { t, words }, today }: GuidePageProps) {
  const asOf = t('pdf.as-of', { day: writeDay(today, words.intl) });
  const job = useMemo<TypesetJob>(
    () => ({
      tree: guide,
      today,
      edition: 'a4',
      furniture: { pageOf: t('pdf.page-of'), asOf, contents: t('pdf.contents') },
    }),
    [guide, today, asOf, t],
  );
  return (
    <div class={styles.page}>
      <div class={styles.head}>
        <NotUnderstoodNotice />
        <ScreenHeading>{guide.title}</ScreenHeading>
        <p class={styles.asOf}>{asOf}</p>
        <GuideActions job={job} />
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
