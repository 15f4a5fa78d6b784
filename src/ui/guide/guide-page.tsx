import { useRef } from 'preact/hooks';
import type { LoadedLanguage } from '../../app/load-language';
import type { RenderedGuide } from '../../app/write-for-reader';
import { Contents } from '../../preview/contents';
import { Preview } from '../../preview/preview';
import { useApp } from '../app-context';
import { AskSince } from '../changes/ask-since';
import { AddSections } from '../extent/add-sections';
import { useAdded } from '../extent/use-added';
import { ScreenHeading } from '../frame/screen-heading';
import { SearchBox } from '../search/search-box';
import styles from './guide.module.css';
import { GuideActions } from './guide-actions';
import { NotUnderstoodNotice } from './not-understood-notice';
import { OtherDayNotice } from './other-day-notice';
import { SaveDays } from './save-days';
import { SentNotice } from './sent-notice';

interface GuidePageProps {
  written: RenderedGuide;
  /** The guide's language; the page around it may already speak another, while that one's guide comes. */
  language: LoadedLanguage;
}

/** The whole guide on the page: it can be read and printed as it stands, with or without the PDF. */
export function GuidePage({ written, language: { t } }: GuidePageProps) {
  const { guide, job, asOf, code, cut } = written;
  const { state } = useApp();
  const text = useRef<HTMLDivElement>(null);
  const add = useAdded(written);
  return (
    <div class={styles.page}>
      <div class={styles.head}>
        <SentNotice />
        <NotUnderstoodNotice />
        {state.day !== undefined && <OtherDayNotice day={state.day} />}
        <ScreenHeading>{guide.title}</ScreenHeading>
        <p class={styles.asOf}>
          {asOf} ·{' '}
          <span class={styles.code} translate={false}>
            {code}
          </span>
        </p>
        <GuideActions job={job} />
        <SaveDays guide={guide} today={job.today} />
        <AskSince today={job.today} />
      </div>
      <div class={styles.contents}>
        <div class={styles.aside}>
          <SearchBox written={written} text={text} onAdd={add} t={t} />
          <Contents sections={guide.children} t={t} />
        </div>
      </div>
      <div ref={text} class={styles.text}>
        <Preview guide={guide} t={t} />
        <AddSections cut={cut} onAdd={add} />
        <p class={styles.linksNote}>{t('guide.links-open-apart')}</p>
      </div>
    </div>
  );
}
