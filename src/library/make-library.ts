import type { FactBook } from '../facts/fact-book';
import { usualPrintFormat } from '../formats';
import { writeFor } from '../guide';
import type { GuideRules } from '../guide/choose/section-table';
import type { Language } from '../guide/fill/language';
import type { GuideInput } from '../guide/guide-input';
import { makeJob } from '../pdf/make-job';
import type { FontFiles, TypesetJob } from '../pdf/messages';
import type { LanguageTag } from '../types';
import { writeGuideHtml } from './guide-html';
import type { PageStyles } from './html-page';
import { writeIndexHtml, writeLanguagesHtml } from './index-html';
import type { LibraryFrame } from './manifest';
import { nameSituation } from './name-situation';
import { type Piece, pageName, pdfName } from './plan';
import type { Situation } from './situations';

/** One language with all that its files are made of. */
export interface LibraryLanguage extends Language {
  code: string;
  name: string;
  fonts: FontFiles;
}

/** What a library is made with. */
export interface LibraryTools {
  facts: FactBook;
  rules: GuideRules;
  styles: PageStyles;
  languageOf(tag: LanguageTag): LibraryLanguage;
  typeset(job: TypesetJob, fonts: FontFiles): Promise<{ bytes: ArrayBuffer }>;
}

/** A file by its place in the library. */
export interface LibraryFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Makes the files of one situation in one language: a page, and a PDF in each format. The same input gives the same bytes.
 * @throws when a guide cannot be written or set; the message names the section
 */
export async function makePiece(
  { locale, situation }: Piece,
  { day, formats, paper }: LibraryFrame,
  { facts, rules, styles, languageOf, typeset }: LibraryTools,
): Promise<LibraryFile[]> {
  const language = languageOf(locale);
  const { t, words, code, fonts } = language;
  const input: GuideInput = { answers: situation.answers, today: day, language, facts, rules };
  const jobOf = (format: (typeof formats)[number]) => {
    const printFormat = { format, paper };
    return makeJob(writeFor(format, input), { t, words, code, today: day, printFormat });
  };
  const { tree, runningHeads: heads } = jobOf(usualPrintFormat.format);
  const name = nameSituation(situation, language);
  const page = writeGuideHtml(tree, { t, situation, name, formats, heads }, styles);
  const files = [{ name: `${locale}/${pageName(situation)}`, bytes: asBytes(page) }];
  for (const format of formats) {
    const { bytes } = await typeset(jobOf(format), fonts);
    files.push({ name: `${locale}/${pdfName(situation, format)}`, bytes: new Uint8Array(bytes) });
  }
  return files;
}

/** Makes the index page of each language, and the page that leads to them. */
export function makeIndexes(
  situations: readonly Situation[],
  { day, locales, formats, paper }: LibraryFrame,
  { styles, languageOf }: LibraryTools,
): LibraryFile[] {
  const pages = locales.map((locale) => {
    const language = languageOf(locale);
    const { t, tag, words, code, name } = language;
    const empty = {
      type: 'root',
      lang: tag,
      dir: words.dir,
      title: '',
      intro: [],
      children: [],
    } as const;
    const tree = { ...empty, intro: [], children: [] };
    const printFormat = { ...usualPrintFormat, paper };
    const { asOf } = makeJob(tree, { t, words, code, today: day, printFormat }).runningHeads;
    const named = situations.map((situation) => ({
      situation,
      name: nameSituation(situation, language),
    }));
    const about = { lang: tag, dir: words.dir, t, asOf, code };
    const page = writeIndexHtml(named, formats, about, styles);
    const entry = { lang: tag, dir: words.dir, name, title: t('print-run.library.title') };
    return { entry, file: { name: `${locale}/index.html`, bytes: asBytes(page) } };
  });
  const languages = writeLanguagesHtml(
    pages.map(({ entry }) => entry),
    styles,
  );
  return [{ name: 'index.html', bytes: asBytes(languages) }, ...pages.map(({ file }) => file)];
}

function asBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
