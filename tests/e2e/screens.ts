import type { Page } from '@playwright/test';
import type { Translate } from '../../src/i18n';
import {
  asked,
  button,
  choose,
  colombian,
  expect,
  expectPdf,
  expectWholeGuide,
  type LanguageWords,
  openFromFoot,
  openStart,
  press,
  questionHeading,
} from './journey';
import { openRows } from './run-list';

/** Opens every screen in turn, in every state that looks different, and shows each to `look`. */
export async function visitEveryScreen(
  page: Page,
  tongue: LanguageWords,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const { tag, t, words } = tongue;
  await page.goto('./');
  await press(page, words.name);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('start.title'));
  await look('start');
  await openOffline(page, tongue);
  await look('without a network');
  await page.goBack();
  await press(page, t('button.start'));
  for (const field of asked) {
    await expect(questionHeading(page, field, tongue)).toBeVisible();
    await look(field);
    await press(page, t('button.continue'));
    await expect(page.locator('#error')).toBeVisible();
    await look(`${field}, not answered`);
    if (field === 'nationality') {
      await page.getByRole('combobox').fill('ma');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('option', { selected: true })).toBeVisible();
      await look('nationality, choosing');
    }
    await choose(page, colombian, field, tongue);
    await press(page, t('button.continue'));
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('check.title'));
  await look('check');
  await button(page, t('language.current', { name: words.name })).click();
  await look('check, languages open');
  await press(page, t('button.make-guide'));
  await expectWholeGuide(page);
  await expectPdf(page, 'ready');
  await look('guide');
  await openFromFoot(page, tongue, 'pdf.contents');
  await look('guide, contents');
  await page.getByRole('searchbox').fill(t('field.passport'));
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('[data-found-now]')).toBeVisible();
  await look('guide, searched');
  await press(page, t('search.close'));
  await page.locator('.show-button').first().click();
  await look('guide, at the desk');
  await page.keyboard.press('Escape');
  await openFromFoot(page, tongue, 'guide.save');
  await look('guide, save or print');
  await page.locator('summary', { hasText: t('change-sheet.ask') }).click();
  await page.getByLabel(t('change-sheet.day')).fill('1999-01-01');
  await press(page, t('change-sheet.show'));
  await look('guide, an older day that is too old');
  await page.getByLabel(t('change-sheet.day')).fill('2026-05-01');
  await press(page, t('change-sheet.show'));
  await expect(page.locator('.guide')).toContainText(t('change-sheet.no-longer'));
  await expectPdf(page, 'ready');
  await look('what has changed');
  await page.getByRole('link', { name: t('about.title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('about.title'));
  await look('about');
  for (const room of ['facts', 'situations', 'sign']) {
    await page
      .getByRole('link', { name: t(`${room}.title`) })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`${room}.title`));
    await expect(page.getByRole('main').getByRole('status').first()).not.toBeEmpty();
    await look(room);
  }
  await page.getByRole('link', { name: t('screen.print-run') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('screen.print-run'));
  await look('print run, no rows');
  await openRows(
    page,
    'locale,nationality,unit,contract,copies\nen,CO,afu,signed,300\nxx,,navy,=1,0\n',
  );
  await press(page, t('print-run.row.do', { action: t('print-run.row.change'), number: 1 }));
  await look('print run, all that a row can be');
  await page.route('**/*.ttf', (route) => route.abort());
  await page.goto('about:blank');
  await page.goto(
    `./#unit=navy&contractStart=2026-02-30&contract=ended&passport=lost&locale=${tag}`,
  );
  await expectWholeGuide(page);
  await expectPdf(page, 'failed');
  await look('guide, with all that can be wrong');
  await openFromFoot(page, tongue, 'guide.save');
  await press(page, t('button.change-answers'));
  await press(page, t('check.change', { field: t('field.passport') }));
  await look('a question that may be left out');
  await page.route('**/guide-page-*', (route) => route.abort());
  await page.goto('about:blank');
  await page.goto(`./#contract=signed&locale=${tag}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('guide.did-not-come'));
  await look('guide that did not come');
}

/** From the start to the screen on which the app can be kept, with its choices. */
async function openOffline(page: Page, { t, words }: LanguageWords): Promise<void> {
  await page.getByRole('link', { name: t('offline.start') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('offline.title'));
  await expect(keepButton(page, t, words.name)).toBeVisible();
}

/** Keeps the app in one language and deletes it, and shows what that looks like. It stores, which no other screen does. */
export async function visitKeptApp(
  page: Page,
  tongue: LanguageWords,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const { t, words } = tongue;
  await openStart(page, tongue);
  await openOffline(page, tongue);
  await keepButton(page, t, words.name).click();
  const state = page.getByTestId('kept-app');
  await expect(state).toHaveAttribute('data-state', 'kept', { timeout: 60_000 });
  await expect(page.getByText(t('offline.kept'))).toBeVisible();
  await look('without a network, kept');
  await press(page, t('offline.delete'));
  await expect(page.getByText(t('offline.deleted'))).toBeVisible();
  await look('without a network, deleted');
}

/** The button that keeps a language; what it weighs stands behind its name. */
const keepButton = (page: Page, t: Translate, name: string) => {
  const [before = ''] = t('offline.keep', { name, size: '|' }).split('|');
  return page.getByRole('button', { name: before });
};
