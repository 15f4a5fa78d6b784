import type { Format } from '../formats';
import type { Translate } from '../i18n';
import { notTranslated } from '../preview/not-translated';
import type { Direction, LanguageTag } from '../types';
import { type PageStyles, writeHtml } from './html-page';
import { pageName, pdfName } from './plan';
import type { Situation } from './situations';

/** What an index page says of its language. */
export interface IndexLanguage {
  lang: LanguageTag;
  dir: Direction;
  t: Translate;
  /** "As of 23 November 2026". */
  asOf: string;
  /** The revision code. */
  code: string;
}

/** Writes the index page of a language: its situations, each as a page and as PDFs. */
export function writeIndexHtml(
  named: readonly { situation: Situation; name: string }[],
  formats: readonly Format[],
  { lang, dir, t, asOf, code }: IndexLanguage,
  styles: PageStyles,
): string {
  const title = t('print-run.library.title');
  const children = (
    <>
      <p>
        <a href="../index.html">{t('print-run.library.languages')}</a>
      </p>
      <h1>{title}</h1>
      <p>{t('print-run.library.lead')}</p>
      <p>
        {asOf} · <span {...notTranslated}>{code}</span>
      </p>
      <ul>
        {named.map(({ situation, name }) => (
          <li key={situation.id}>
            <a href={pageName(situation)}>{name}</a>
            {formats.map((format) => (
              <>
                {' · '}
                <a href={pdfName(situation, format)}>PDF: {t(`format.${format}`)}</a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
  return writeHtml({ lang, dir, title, children }, styles);
}

/** Writes the page at the root of the library: its languages, each by its own name. */
export function writeLanguagesHtml(
  languages: readonly { lang: LanguageTag; dir: Direction; name: string; title: string }[],
  styles: PageStyles,
): string {
  const children = (
    <>
      <h1 {...notTranslated}>Putivnyk</h1>
      <ul>
        {languages.map(({ lang, dir, name, title }) => (
          <li key={lang} lang={lang} dir={dir}>
            <a href={`${lang}/index.html`} hreflang={lang}>
              {name}: {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
  return writeHtml({ lang: 'en', dir: 'ltr', title: 'Putivnyk', children }, styles);
}
