import {
  colombian,
  english,
  expect,
  expectPdf,
  expectWholeGuide,
  linkTo,
  sectionTitles,
  test,
  tongues,
} from './journey';
import { readPdf, squeeze } from './read-pdf';

for (const tongue of tongues) {
  test(`the page prints as the whole guide (${tongue.tag})`, async ({ page }) => {
    const { t } = tongue;
    await page.goto(linkTo(colombian, tongue));
    await expectWholeGuide(page);
    await expectPdf(page, 'ready');
    const titles = await sectionTitles(page);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    const hrefs = await page
      .locator('.guide :is(a[href^="http"], a[href^="mailto:"])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const addresses = hrefs.map((href) => href.replace(/^(https?:\/\/|mailto:)|\/$/g, ''));
    expect(addresses.length).toBeGreaterThan(5);

    await page.emulateMedia({ media: 'print' });
    for (const control of await page.locator('button, .skip, .guide-contents').all())
      await expect(control).toBeHidden();
    await expect(page.getByTestId('pdf-status')).toBeHidden();
    for (const section of await page.locator('.guide-section').all())
      await expect(section).toBeVisible();

    const { text, pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThan(2);
    for (const words of [title ?? '', ...titles, ...addresses])
      expect(text).toContain(squeeze(words));
    for (const key of ['button.download', 'button.print', 'leave.button', 'pdf.contents'])
      expect(text).not.toContain(squeeze(t(key)));
  });
}

test('paper is black on white, whatever the screen prefers', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(linkTo(colombian, english));
  await expectWholeGuide(page);
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const link = page.locator('.guide a[href^="http"]').first();
  await expect(link).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('a notice about the link is no part of the printed guide', async ({ page }) => {
  await page.goto('./#unit=navy&contract=signed&locale=en');
  await expectWholeGuide(page);
  await expect(page.locator('#not-understood')).toBeVisible();
  const { text } = await readPdf(await page.pdf());
  expect(text).not.toContain('unit=navy');
});
