import type { Format } from '../formats';
import type { GuideRoot } from '../guide/tree/nodes';
import type { Translate } from '../i18n';
import type { RunningHeads } from '../pdf/messages';
import { anchorOfSection } from '../preview/anchors';
import { notTranslated } from '../preview/not-translated';
import { Preview } from '../preview/preview';
import { type PageStyles, writeHtml } from './html-page';
import { pdfName } from './plan';
import type { Situation } from './situations';

/** What stands around a guide on its page. */
export interface GuideFrame {
  t: Translate;
  situation: Situation;
  /** The situation in words. */
  name: string;
  /** The PDFs that lie beside the page. */
  formats: readonly Format[];
  heads: RunningHeads;
}

/** Writes a guide as a page: the same tree, and so the same words, as its PDF and the app's own page. */
export function writeGuideHtml(guide: GuideRoot, frame: GuideFrame, styles: PageStyles): string {
  const { t, situation, name, formats, heads } = frame;
  const { lang, dir, title } = guide;
  const children = (
    <>
      <p>
        <a href="index.html">{t('print-run.library.all')}</a>
      </p>
      <h1>{title}</h1>
      <p>
        <strong>{name}</strong>
        <br />
        {heads.asOf} · <span {...notTranslated}>{heads.code}</span>
      </p>
      {formats.length > 0 && (
        <ul class="no-print">
          {formats.map((format) => (
            <li key={format}>
              <a href={pdfName(situation, format)}>PDF: {t(`format.${format}`)}</a>
            </li>
          ))}
        </ul>
      )}
      <Preview guide={guide} t={t}>
        <nav class="guide-contents" aria-labelledby="contents">
          <h2 id="contents">{heads.contents}</h2>
          <ol>
            {guide.children.map((section) => (
              <li key={section.id}>
                <a href={`#${anchorOfSection(section.id)}`}>
                  <span>{section.title}</span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </Preview>
    </>
  );
  return writeHtml({ lang, dir, title: `${title} – ${name}`, children }, styles);
}
