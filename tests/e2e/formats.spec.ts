import { readFileSync } from 'node:fs';
import {
  button,
  colombian,
  download,
  english,
  expect,
  expectPdf,
  expectWholeGuide,
  linkTo,
  openFromFoot,
  type Person,
  test,
  tongues,
} from './journey';
import { readPdf } from './read-pdf';

/** A short guide: it is set four times. */
const considering: Person = { nationality: 'US', unit: 'legion', contract: 'considering' };

for (const tongue of tongues) {
  test(`a guide is had in large print, on another paper and as a booklet (${tongue.tag})`, async ({
    page,
  }) => {
    test.slow();
    const { t } = tongue;
    const radio = (name: string) => page.getByRole('radio', { name, exact: true });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(linkTo(considering, tongue));
    await expectWholeGuide(page);
    await openFromFoot(page, tongue, 'guide.save');
    await expect(radio(t('format.a4'))).toBeChecked();
    await expectPdf(page, 'ready');

    await radio(t('format.large')).check();
    await radio(t('paper.letter')).check();
    const large = await download(page, tongue);
    expect(large.name).toBe('guide-large.pdf');
    expect((await readPdf(large.bytes)).size).toEqual([612, 792]);

    // By keyboard: the arrows move among the formats.
    await radio(t('format.large')).focus();
    await page.keyboard.press('ArrowDown');
    await expect(radio(t('format.booklet'))).toBeChecked();
    await expect(page.getByText(t('pdf.folding.fold'))).toBeVisible();
    const booklet = await download(page, tongue);
    expect(booklet.name).toBe('guide-booklet.pdf');
    expect((await readPdf(booklet.bytes)).size).toEqual([792, 612]);

    const coming = page.waitForEvent('download');
    await button(page, t('button.test-sheet')).click();
    const sheet = await coming;
    expect(sheet.suggestedFilename()).toBe('test-sheet.pdf');
    const pdf = await readPdf(readFileSync(await sheet.path()));
    expect(pdf.pages).toBe(4);

    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(page.url()).not.toContain('#');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
}

test('a link may name a format and a paper, and a new start forgets them', async ({ page }) => {
  const { t } = english;
  const radio = (name: string) => page.getByRole('radio', { name, exact: true });
  await page.goto(`${linkTo(colombian, english)}&edition=large&paper=letter`);
  await expect(radio(t('format.large'))).toBeChecked();
  await expect(radio(t('paper.letter'))).toBeChecked();
  await button(page, t('button.start-over')).click();
  await page.goto(linkTo(colombian, english));
  await expect(radio(t('format.a4'))).toBeChecked();
});
