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
  expectPdf,
  expectWholeGuide,
  georgian,
  openStart,
  press,
  questionHeading,
  sectionTitles,
  test,
  tongues,
  ukrainian,
  wordsOf,
} from './journey';
import { readPdf, squeeze } from './read-pdf';

for (const tongue of tongues) {
  const { tag, t } = tongue;
  test(`three questions lead to a guide and its PDF (${tag})`, async ({ page }) => {
    await openStart(page, tongue);
    await answerAll(page, colombian, tongue);
    for (const field of asked)
      await expect(page.locator('dl')).toContainText(wordsOf(colombian, field, tongue));
    await press(page, t('button.make-guide'));
    await expectWholeGuide(page);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);

    const { name, bytes } = await download(page, tongue);
    expect(name).toBe('guide.pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const pdf = await readPdf(bytes);
    expect(pdf.info.Language).toBe(tag);
    const titles = await sectionTitles(page);
    for (const title of titles) expect(pdf.text).toContain(squeeze(title));
    const intro = await page.locator('.guide-intro p').first().innerText();
    expect(pdf.text).toContain(squeeze(intro));
    await expectPdf(page, 'ready');
    const size = Math.max(1, Math.round(bytes.length / 1024));
    await expect(page.getByTestId('pdf-status')).toHaveText(t('pdf.ready', { n: pdf.pages, size }));
  });
}

test('other answers make another guide', async ({ page }) => {
  await openStart(page, english);
  await answerAll(page, georgian, english);
  await press(page, english.t('button.make-guide'));
  await expectWholeGuide(page);
  const first = await page.locator('.guide').innerText();
  await press(page, english.t('button.change-answers'));
  await press(page, english.t('check.change', { field: english.t('field.contract') }));
  await choose(page, colombian, 'contract', english);
  await press(page, english.t('button.continue'));
  await press(page, english.t('button.make-guide'));
  await expectWholeGuide(page);
  expect(await page.locator('.guide').innerText()).not.toBe(first);
});

test('Continue without an answer says so, and loses nothing', async ({ page }) => {
  const { t } = english;
  await openStart(page, english);
  await press(page, t('button.start'));
  for (const field of asked) {
    await expect(questionHeading(page, field, english)).toBeVisible();
    await press(page, t('button.continue'));
    const summary = page.getByRole('group', { name: t('error.heading') });
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await page.keyboard.press('Tab');
    await expect(summary.getByRole('link', { name: t(`error.${field}`) })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('form input').first()).toBeFocused();
    await choose(page, colombian, field, english);
    await press(page, t('button.continue'));
  }
  for (const field of asked)
    await expect(page.locator('dl')).toContainText(wordsOf(colombian, field, english));
});

test('a country that nobody knows is asked about again, and stays as it was typed', async ({ page }) => {
  const { t } = english;
  await openStart(page, english);
  await press(page, t('button.start'));
  await page.getByRole('combobox').fill('Atlantis');
  await press(page, t('button.continue'));
  await expect(page.locator('#error')).toHaveText(t('error.nationality.unknown'));
  await expect(page.getByRole('combobox')).toHaveValue('Atlantis');
  await page.getByRole('combobox').fill('colom');
  await page.getByRole('option', { name: wordsOf(colombian, 'nationality', english) }).click();
  await press(page, t('button.continue'));
  await expect(questionHeading(page, 'unit', english)).toBeVisible();
});

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
      await expect(page.getByRole('radio', { name: wordsOf(colombian, field, english) })).toBeChecked();
  }
  for (const field of ['unit', 'contract']) {
    await page.goForward();
    await expect(questionHeading(page, field, english)).toBeVisible();
  }
  await page.goForward();
  await press(page, t('check.change', { field: t('field.unit') }));
  await expect(page.getByRole('radio', { name: wordsOf(colombian, 'unit', english) })).toBeChecked();
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
