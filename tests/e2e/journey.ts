/** What every journey does, in the words of the page's own locales. */
import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { availableTags, readWords } from '../../src/content/read/read-locale';
import { type Translate, translator, type Words } from '../../src/i18n';
import { asked } from '../../src/questions/asked';
import type { Answers } from '../../src/questions/fields';
import { formFor } from '../../src/questions/form-for';
import { nameAnswer } from '../../src/questions/name-answer';

export { asked, expect };

/** The built page that is under test. */
export const dist = process.env.DIST ?? 'dist';

/** A language, and its words. */
export interface LanguageWords {
  tag: string;
  words: Words;
  t: Translate;
}

const read = (tag: string): Words => readWords('.', tag);
const tongue = (tag: string): LanguageWords => ({
  tag,
  words: read(tag),
  t: translator(read(tag), read('en')),
});
export const english = tongue('en');
export const ukrainian = tongue('uk');
export const tongues = [english, ukrainian];
/** Every language of the page. */
export const everyTongue = availableTags('.').map(tongue);

export type Person = Answers & Required<Pick<Answers, (typeof asked)[number]>>;
export const colombian: Person = { nationality: 'CO', unit: 'legion', contract: 'signed' };
export const georgian: Person = { nationality: 'GE', unit: 'guard', contract: 'none' };

/** An answer in the words of the page. */
export const wordsOf = (person: Person, field: (typeof asked)[number], language: LanguageWords) =>
  nameAnswer(person, field, language) ?? '';

/** A test that also fails when the page throws, breaks its own policy, or asks something in a dialog. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        dialog.dismiss().catch(() => undefined);
      });
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) faults.push(message.text());
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

export const press = (page: Page, name: string) => button(page, name).click();

/** Opens the page and chooses the language by its own name. */
export async function openStart(
  page: Page,
  { words, t }: LanguageWords,
  address = './',
): Promise<void> {
  await page.goto(address);
  await press(page, words.name);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('start.title'));
}

/** Chooses another language behind the button that names the present one. */
export async function changeLanguage(
  page: Page,
  from: LanguageWords,
  to: LanguageWords,
): Promise<void> {
  await press(page, from.t('language.current', { name: from.words.name }));
  await press(page, to.words.name);
  await expect(button(page, to.t('language.current', { name: to.words.name }))).toBeVisible();
}

/** The one heading of a question's screen. */
export const questionHeading = (
  page: Page,
  field: string,
  { t }: LanguageWords,
  person: Answers = {},
): Locator =>
  page.getByRole('heading', {
    level: 1,
    name: t(`question.${field}`, { form: formFor(person) }),
  });

/** Chooses an answer, and does not continue. */
export async function choose(
  page: Page,
  person: Person,
  field: (typeof asked)[number],
  tongue: LanguageWords,
): Promise<void> {
  await expect(questionHeading(page, field, tongue, person)).toBeVisible();
  const words = wordsOf(person, field, tongue);
  if (field === 'nationality') await page.getByRole('combobox').fill(words);
  else await page.getByRole('radio', { name: words, exact: true }).check();
}

/** Answers the questions from the start screen on, up to the check screen. */
export async function answerAll(page: Page, person: Person, tongue: LanguageWords): Promise<void> {
  await press(page, tongue.t('button.start'));
  for (const field of asked) {
    await choose(page, person, field, tongue);
    await press(page, tongue.t('button.continue'));
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(tongue.t('check.title'));
}

/** The link that a helper would send. */
export const linkTo = (person: Person, { tag }: LanguageWords): string =>
  `./#${new URLSearchParams([...Object.entries({ ...person, locale: tag })].map(([name, value]) => [name, String(value)]))}`;

export const pdfStatus = (page: Page): Locator => page.getByTestId('pdf-status');

export async function expectPdf(page: Page, state: 'making' | 'ready' | 'failed' | 'stopped') {
  await expect(pdfStatus(page)).toHaveAttribute('data-state', state, { timeout: 45_000 });
}

/** Presses Download and takes the file. */
export async function download(page: Page, { t }: LanguageWords) {
  const coming = page.waitForEvent('download');
  await press(page, t('button.download'));
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Opens a sheet of the guide by its word in the foot; on a wide screen what it holds stands beside the text. */
export async function openFromFoot(page: Page, { t }: LanguageWords, word: string): Promise<void> {
  const foot = page.getByRole('navigation', { name: t('guide.foot') });
  if (await foot.isVisible()) await foot.getByRole('button', { name: t(word) }).click();
}

export const sectionTitles = (page: Page): Promise<string[]> =>
  page.locator('.guide-section h2').allInnerTexts();

/** The whole guide is on the page: each section that the contents name, with text, notes and sources. */
export async function expectWholeGuide(page: Page): Promise<void> {
  await expect(page.locator('.guide')).toBeVisible();
  const named = await page.locator('.guide-contents li').allInnerTexts();
  expect(named.length).toBeGreaterThan(5);
  expect(await sectionTitles(page)).toEqual(named);
  for (const words of await page.locator('.guide-section').allInnerTexts())
    expect(words.length).toBeGreaterThan(60);
  expect(await page.locator('.guide .note').count()).toBeGreaterThan(5);
}
