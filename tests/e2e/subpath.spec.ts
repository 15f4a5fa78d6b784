import {
  answerAll,
  colombian,
  download,
  english,
  expect,
  expectPdf,
  expectWholeGuide,
  linkTo,
  openStart,
  press,
  test,
} from './journey';
import { hostPlainly } from './plain-host';
import { watch } from './watch';

for (const file of ['', 'index.html']) {
  test(`from any path of a plain host: /a/b/c/${file}`, async ({ page }) => {
    const host = await hostPlainly('/a/b/c/');
    const seen = await watch(page);
    await page.goto(`${host.address}${file}${linkTo(colombian, english).slice(2)}`);
    await expectWholeGuide(page);
    expect(page.url()).toBe(`${host.address}${file}`);
    await expectPdf(page, 'ready');
    expect((await download(page, english)).bytes.subarray(0, 5).toString()).toBe('%PDF-');

    await openStart(page, english, `${host.address}${file}`);
    await answerAll(page, colombian, english);
    await press(page, english.t('button.make-guide'));
    await expectPdf(page, 'ready');
    for (const request of seen.requests) {
      expect(request.url()).toMatch(/^blob:|^http:\/\/127\.0\.0\.1:\d+\/a\/b\/c\//);
      expect((await request.response())?.status() ?? 200).toBe(200);
    }
    expect(seen.complaints).toEqual([]);
    host.close();
  });
}
