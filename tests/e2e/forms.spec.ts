/** Papers to sign: found by what one wants, downloaded blank or filled; what is typed is on the paper and nowhere else. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { button, english, expect, press, test, tongues } from './journey';
import { readPdf, squeeze } from './read-pdf';
import { historyOf, keptBy, nothing, watch } from './watch';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const { t } = english;
const pay = 'Рапорт про невиплату (неповну виплату) грошового забезпечення';
const payInEnglish = 'Pay is missing or short';
const find = (page: Page, words = t('forms.find')) => page.getByLabel(words, { exact: true });
const slot = (page: Page, id: string) => page.getByLabel(t(`forms.slot.${id}`), { exact: true });

async function openPaper(page: Page, address = './#forms') {
  await page.goto(address);
  await find(page).fill('pay');
  await press(page, payInEnglish);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(payInEnglish);
}

async function openFilling(page: Page) {
  await page.getByText(t('forms.fill'), { exact: true }).click();
  await expect(slot(page, 'bank-name')).toBeVisible();
}

async function take(page: Page, name: string) {
  const coming = page.waitForEvent('download');
  await press(page, name);
  const file = await coming;
  const bytes = readFileSync(await file.path());
  return { name: file.suggestedFilename(), bytes, ...(await readPdf(bytes)) };
}

for (const { tag, t: say } of tongues) {
  test(`a paper is found by what one wants and by its Ukrainian name, and comes blank: ${tag}`, async ({
    page,
  }) => {
    await page.goto(`./#locale=${tag}`);
    await page.getByRole('link', { name: say('forms.title') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('forms.title'));
    await find(page, say('forms.find')).fill('zzz');
    await expect(page.getByText(say('forms.find.none'))).toBeVisible();
    await find(page, say('forms.find')).fill('невиплат');
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    await page.getByRole('main').getByRole('listitem').getByRole('button').click();
    await expect(page.getByText(pay).first()).toBeVisible();
    const { name, text } = await take(page, say('button.download'));
    expect(name).toBe('paper.pdf');
    expect(text).toContain('РАПОРТ');
    expect(text).toContain(squeeze(say('forms.slot.pay-period')));
  });
}

test('what is typed is text on the paper, and stands nowhere else', async ({ page }) => {
  const seen = await watch(page);
  await openPaper(page);
  const asked = seen.requests.length;
  await openFilling(page);
  const secret = 'АТ «Таємний <b>банк</b> **№1** {{x}}»';
  await slot(page, 'bank-name').fill(secret);
  await slot(page, 'attachments').fill(`${'Додаток про виплату. '.repeat(300)}КІНЕЦЬ`);
  await slot(page, 'date-uk').fill('2026-12-01');
  await page.getByLabel('вид виплати').fill('додаткова винагорода');
  const { name, text, info, outline } = await take(page, t('forms.make-filled'));
  expect(name).toBe('paper.pdf');
  for (const words of [secret, 'КІНЕЦЬ', '1 грудня 2026 року', 'додаткова винагорода'])
    expect(text).toContain(squeeze(words));
  expect(info).toHaveProperty('Creator', 'Putivnyk');
  expect(JSON.stringify([info, outline])).not.toMatch(/Таємний|КІНЕЦЬ|додаткова/);
  expect(await page.evaluate(() => location.href)).not.toMatch(/%D0|бан/i);
  expect((await historyOf(page)).join(' ')).not.toMatch(/Таємн|%D0/);
  expect(JSON.stringify(await page.evaluate(() => history.state))).not.toMatch(/Таємн/);
  expect(await keptBy(page, page.context())).toEqual(nothing);
  const sent = seen.requests.slice(asked).map((one) => `${one.url()} ${one.postData() ?? ''}`);
  expect(sent.join(' ')).not.toMatch(/%D0|Таємн/);

  await page.getByText(t('forms.all'), { exact: true }).click();
  await press(page, payInEnglish);
  await openFilling(page);
  await expect(slot(page, 'bank-name')).toHaveValue('');
  await expect(page.getByText('Таємний')).toHaveCount(0);
});

test('what cannot be printed is named while typing, and no paper is made of it', async ({
  page,
}) => {
  await openPaper(page);
  await openFilling(page);
  const make = button(page, t('forms.make-filled'));
  for (const [text, says] of [
    ['АТ 😀', t('forms.cannot-print', { letters: '😀' })],
    ['банк მე', t('forms.cannot-print', { letters: 'მ ე' })],
    ['АТ \u202Eбанк', t('forms.hidden')],
    ['АТ \u200Bбанк', t('forms.hidden')],
    ['АТ \u0007банк', t('forms.hidden')],
  ] as const) {
    await slot(page, 'bank-name').fill(text);
    await expect(page.getByText(says)).toBeVisible();
    await expect(slot(page, 'bank-name')).toHaveAttribute('aria-invalid', 'true');
    await expect(make).toHaveCount(0);
  }
  await slot(page, 'bank-name').fill('АТ «Банк»');
  await expect(make).toBeVisible();
  await slot(page, 'name-latin').fill('Ivan KOVALENKO');
  await expect(page.getByText('Іван КОВАЛЕНКО')).toBeVisible();
  await press(page, t('forms.proposal.take'));
  await expect(slot(page, 'name-uk')).toHaveValue('Іван КОВАЛЕНКО');
});

test('the guide names the paper, and the answers bring it first and fill what they say', async ({
  page,
}) => {
  await page.goto(
    './#nationality=CO&unit=afu&contract=signed&contractStart=2026-01-10&problem=unpaid&locale=en',
  );
  await expect(page.locator('.guide')).toContainText(`${payInEnglish}, ${pay}`);
  await page.getByRole('link', { name: t('forms.title') }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(t('forms.for-you'));
  await press(page, 'Discharge at my own wish, as a foreigner');
  await openFilling(page).catch(() => undefined);
  await expect(slot(page, 'citizenship')).toHaveValue('Колумбія');
  await expect(slot(page, 'service-start')).toHaveValue('2026-01-10');
  await page.getByLabel(t('forms.wording.petition')).check();
  const { text } = await take(page, t('button.download'));
  expect(text).toContain(
    squeeze('Прошу Вашого клопотання перед вищим командуванням про звільнення'),
  );
});

test('the day of the answer is counted, and its reminder says nothing of what it is for', async ({
  page,
}) => {
  await openPaper(page);
  await page.getByText(t('forms.kept'), { exact: true }).click();
  await page.getByLabel(t('forms.kept.day')).fill('2026-12-01');
  await expect(page.getByText(t('forms.kept.due', { day: '15 December 2026' }))).toBeVisible();
  const coming = page.waitForEvent('download');
  await press(page, t('forms.kept.remind'));
  const file = await coming;
  expect(file.suggestedFilename()).toBe('days.ics');
  const calendar = readFileSync(await file.path(), 'utf8');
  expect(calendar).toContain('20261215');
  expect(calendar).not.toMatch(/report|рапорт|pay/i);
  await page.getByLabel(t('forms.guard')).check();
  await expect(page.getByText(t('forms.kept.open'))).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the screens of papers are sound at every width: ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.addInitScript({ content: axeSource });
    const expectSound = async (name: string) => {
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const violations = await page.evaluate(async () => {
          const run = await (window as unknown as { axe: typeof axe }).axe.run();
          return run.violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary]);
        });
        expect(violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        if (process.env.LOOK)
          await page.screenshot({
            path: `${process.env.LOOK}/${name}-${scheme}-${width}.png`,
            fullPage: true,
          });
      }
    };
    await page.goto('./#forms');
    await expect(find(page)).toBeVisible();
    await expectSound('list');
    await press(page, payInEnglish);
    await openFilling(page);
    await slot(page, 'bank-name').fill('😀');
    await expectSound('paper');
  });
}
