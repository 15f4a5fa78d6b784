import {
  answerAll,
  asked,
  button,
  changeLanguage,
  choose,
  colombian,
  download,
  english,
  expect,
  georgian,
  openStart,
  press,
  questionHeading,
  test,
  ukrainian,
  wordsOf,
} from './journey';
import { readPdf } from './read-pdf';

test('another language on any screen keeps what was chosen', async ({ page }) => {
  await openStart(page, english);
  await press(page, english.t('button.start'));
  let [now, next] = [english, ukrainian];
  const change = async () => {
    await changeLanguage(page, now, next);
    [now, next] = [next, now];
  };
  for (const field of asked) {
    await choose(page, colombian, field, now);
    await change();
    await expect(questionHeading(page, field, now)).toBeVisible();
    if (field === 'nationality')
      await expect(page.getByRole('combobox')).toHaveValue(wordsOf(colombian, field, now));
    else
      await expect(page.getByRole('radio', { name: wordsOf(colombian, field, now) })).toBeChecked();
    await press(page, now.t('button.continue'));
  }
  for (let times = 0; times < 2; times++) {
    await change();
    for (const field of asked)
      await expect(page.locator('dl')).toContainText(wordsOf(colombian, field, now));
  }
  await press(page, now.t('button.make-guide'));
  await expect(page.locator('.guide')).toHaveAttribute('lang', now.tag);
  const first = await page.locator('.guide-section h2').first().getAttribute('id');
  await change();
  await expect(page.locator('.guide')).toHaveAttribute('lang', now.tag);
  await expect(page.locator('.guide-section h2').first()).toHaveAttribute('id', first ?? '');
  const { bytes } = await download(page, now);
  expect((await readPdf(bytes)).info.Language).toBe(now.tag);
});

test('Back, Forward and Change keep the answers', async ({ page }) => {
  const { t } = english;
  await openStart(page, english);
  await answerAll(page, colombian, english);
  const typed = wordsOf(colombian, 'nationality', english);
  for (const field of [...asked].reverse()) {
    if (field === 'unit') await press(page, t('button.back'));
    else await page.goBack();
    await expect(questionHeading(page, field, english)).toBeVisible();
    if (field === 'nationality') await expect(page.getByRole('combobox')).toHaveValue(typed);
    else
      await expect(
        page.getByRole('radio', { name: wordsOf(colombian, field, english) }),
      ).toBeChecked();
  }
  for (const field of ['unit', 'contract']) {
    await page.goForward();
    await expect(questionHeading(page, field, english)).toBeVisible();
  }
  await page.goForward();
  await press(page, t('check.change', { field: t('field.unit') }));
  await expect(
    page.getByRole('radio', { name: wordsOf(colombian, 'unit', english) }),
  ).toBeChecked();
  await choose(page, georgian, 'unit', english);
  await press(page, t('button.continue'));
  const changed = { ...colombian, unit: georgian.unit };
  for (const field of asked)
    await expect(page.locator('dl')).toContainText(wordsOf(changed, field, english));
});

test('Start over forgets every answer', async ({ page }) => {
  const { t } = english;
  await openStart(page, english);
  await answerAll(page, colombian, english);
  await press(page, t('button.make-guide'));
  await expect(page.locator('.guide')).toContainText(wordsOf(colombian, 'unit', english));
  await press(page, t('button.start-over'));
  await press(page, t('button.start'));
  await expect(page.getByRole('combobox')).toHaveValue('');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('.guide')).toBeVisible();
  await expect(page.locator('.guide')).not.toContainText(wordsOf(colombian, 'unit', english));
  await expect(button(page, t('button.download'))).toBeVisible();
});
