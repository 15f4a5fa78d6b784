import { readFileSync } from 'node:fs';
import {
  answerAll,
  colombian,
  download,
  english,
  expect,
  expectPdf,
  expectWholeGuide,
  openStart,
  press,
  test,
} from './journey';
import { readPdf } from './read-pdf';

const { t } = english;

test('an optional date gives the person their own days, on the page, on paper and as a calendar', async ({
  page,
}) => {
  await openStart(page, english);
  await answerAll(page, { ...colombian, contract: 'signed' }, english);
  await press(page, t('check.add', { field: t('field.contractStart') }));
  await page.locator('#contractStart').fill('2026-08-31');
  await press(page, t('button.continue'));
  await expect(page.getByText('31 August 2026')).toBeVisible();
  await press(page, t('button.make-guide'));
  await expectWholeGuide(page);
  const days = page.locator('.timeline time');
  await expect(days.filter({ hasText: '28 February 2027' })).toHaveCount(1);
  await expectPdf(page, 'ready');
  const { text: paper } = await readPdf((await download(page, english)).bytes);
  expect(paper).toContain('28February2027');
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    press(page, t('timeline.save')),
  ]);
  expect(calendar.suggestedFilename()).toBe('days.ics');
  const text = readFileSync(await calendar.path(), 'utf8');
  expect(text).toContain('20270228');
  expect(text).not.toMatch(/contract|permit|citizenship/i);
});

test('an optional question may be left out, and nothing is lost', async ({ page }) => {
  await openStart(page, english);
  await answerAll(page, { ...colombian, contract: 'signed' }, english);
  await press(page, t('check.add', { field: t('field.permit') }));
  await press(page, t('button.continue'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('check.title'));
  await expect(
    page.getByRole('button', { name: t('check.add', { field: t('field.permit') }) }),
  ).toBeVisible();
  await expect(page.getByText(t('answer.unit.legion'))).toBeVisible();
});

test('the lawyers’ screens: a fact is found by its letters, a person opens their guide', async ({
  page,
}) => {
  await page.goto('./#facts');
  const entries = page.getByRole('article');
  await expect(entries.nth(50)).toBeAttached();
  await page.getByRole('searchbox').fill('contract-exit-since');
  await expect(entries).toHaveCount(1);
  await expect(entries.first()).toContainText('18 May 2024');
  await page.getByRole('link', { name: t('situations.title') }).click();
  await page
    .getByRole('link', { name: /stateless/i })
    .first()
    .click();
  await expectWholeGuide(page);
  expect(new URL(page.url()).hash).toBe('');
});
