import { useMemo, useRef } from 'preact/hooks';
import type { LoadedLanguage } from '../../app/load-language';
import type { RenderedGuide } from '../../app/write-for-reader';
import { Contents } from '../../preview/contents';
import { Preview } from '../../preview/preview';
import type { Page } from '../../preview/renderer';
import { useWide } from '../../preview/use-wide';
import { useApp } from '../app-context';
import { DeskHost, type OpenDesk } from '../desk/desk-host';
import { listPhrases } from '../desk/list-phrases';
import { AddSections } from '../extent/add-sections';
import { useAdded } from '../extent/use-added';
import { ScreenHeading } from '../frame/screen-heading';
import { SearchBar } from '../search/search-bar';
import { SearchBox } from '../search/search-box';
import { useSearch } from '../search/use-search';
import { closeSheet, Sheet } from '../sheet/sheet';
import { CallList } from './call-list';
import styles from './guide.module.css';
import { GuideFoot, type Sheets } from './guide-foot';
import { NotUnderstoodNotice } from './not-understood-notice';
import { OtherDayNotice } from './other-day-notice';
import { SavePanel } from './save-panel';
import { SentNotice } from './sent-notice';
import { useUnfoldForPrint } from './use-unfold-for-print';

interface GuidePageProps {
  written: RenderedGuide;
  /** The guide's language; the page around it may already speak another, while that one's guide comes. */
  language: LoadedLanguage;
}

/** The whole guide on the page: it can be read and printed as it stands, with or without the PDF. */
export function GuidePage({ written, language: { t } }: GuidePageProps) {
  const { guide, asOf, code, cut } = written;
  const { state } = useApp();
  const text = useRef<HTMLDivElement>(null);
  const add = useAdded(written);
  const search = useSearch(written, text);
  const isWide = useWide();
  const sheets = useSheets();
  useUnfoldForPrint();
  const phrases = useMemo(() => listPhrases(guide), [guide]);
  const openDesk = useRef<OpenDesk>(null);
  // A search and a desk that opens draw this page again; the guide itself stays.
  const preview = useMemo(() => {
    const nodes = new Set<unknown>(phrases.map(({ node }) => node));
    const atDesk: Page['atDesk'] = (node) =>
      nodes.has(node) ? () => openDesk.current?.(node) : undefined;
    return <Preview guide={guide} t={t} isFirstStepFirst foldsNotes atDesk={atDesk} />;
  }, [guide, phrases, t]);
  const searchBox = (
    <SearchBox
      written={written}
      search={search}
      onAdd={add}
      onShow={isWide ? undefined : () => closeSheet(sheets.contents)}
      t={t}
    />
  );
  const contents = <Contents sections={guide.children} t={t} />;
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
      </div>
      {isWide && (
        <div class={styles.beside}>
          <div class={styles.aside}>
            {searchBox}
            {contents}
            <SavePanel written={written} />
          </div>
        </div>
      )}
      <div ref={text} class={styles.text}>
        {preview}
        <AddSections cut={cut} onAdd={add} />
        <p class={styles.linksNote}>{t('guide.links-open-apart')}</p>
      </div>
      <DeskHost phrases={phrases} opener={openDesk} t={t} />
      <SearchBar search={search} t={t} />
      {!isWide && (
        <>
          <GuideFoot
            sheets={sheets}
            onShow={phrases.length > 0 ? () => openDesk.current?.() : undefined}
          />
          <Sheet dialog={sheets.contents} title={t('pdf.contents')}>
            {searchBox}
            {contents}
          </Sheet>
          <Sheet dialog={sheets.call} title={t('guide.call.title')}>
            <CallList guide={guide} t={t} />
          </Sheet>
          <Sheet dialog={sheets.save} title={t('guide.save.title')}>
            <SavePanel written={written} />
          </Sheet>
        </>
      )}
    </div>
  );
}

function useSheets(): Sheets {
  const contents = useRef<HTMLDialogElement>(null);
  const call = useRef<HTMLDialogElement>(null);
  const save = useRef<HTMLDialogElement>(null);
  return { contents, call, save };
}
