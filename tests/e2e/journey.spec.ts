import {
  answerAll,
  asked,
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
    const intro = await page.locator('.guide-intro p').first().textContent();
    expect(pdf.text).toContain(squeeze(intro ?? ''));
    await expectPdf(page, 'ready');
    const size = Math.max(1, Math.round(bytes.length / 1024));
    await expect(page.getByTestId('pdf-status')).toHaveText(t('pdf.ready', { n: pdf.pages, size }));
  });
}

test('other answers make another guide, and a PDF of that one', async ({ page }) => {
  const { t } = english;
  await openStart(page, english);
  await answerAll(page, georgian, english);
  await press(page, t('button.make-guide'));
  await expectPdf(page, 'ready');
  const before = await sectionTitles(page);
  await press(page, t('button.change-answers'));
  await press(page, t('check.change', { field: t('field.contract') }));
  await choose(page, colombian, 'contract', english);
  await press(page, t('button.continue'));
  await press(page, t('button.make-guide'));
  await expectWholeGuide(page);
  const after = await sectionTitles(page);
  expect(after).not.toEqual(before);
  expect((await readPdf((await download(page, english)).bytes)).outline).toEqual(after);
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

test('a country that nobody knows is asked about again, and stays as it was typed', async ({
  page,
}) => {
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
