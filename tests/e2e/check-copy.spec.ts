/** A volunteer holds a paper and types the code from its foot. */
import { readFileSync } from 'node:fs';
import type { RecordedRevision } from '../../src/guide/revisions/check-copy';
import {
  colombian,
  download,
  english,
  expect,
  expectPdf,
  linkTo,
  openStart,
  press,
  test,
  tongues,
} from './journey';
import { readPdf, squeeze } from './read-pdf';
import { keptBy, nothing } from './watch';

for (const tongue of tongues) {
  const { t, tag } = tongue;
  test(`the code of a new guide is current, and a slip is told from it: ${tag}`, async ({
    page,
  }) => {
    await page.goto(linkTo(colombian, tongue));
    await expectPdf(page, 'ready');
    const written = new RegExp(`${tag.toUpperCase()}-\\d+\\.\\d+\\.\\d+-\\w{4}-\\w{4}`);
    const [code = ''] = written.exec(await page.locator('#content').innerText()) ?? [];
    expect(code).not.toBe('');
    const { text } = await readPdf((await download(page, tongue)).bytes);
    expect(text).toContain(squeeze(code));

    await page.getByRole('link', { name: t('copy.title') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('copy.title'));
    await page.context().setOffline(true);
    const verdictOf = async (typed: string) => {
      await page.getByLabel(t('copy.code')).fill(typed);
      await press(page, t('copy.check'));
      return page.getByRole('status').filter({ hasText: /./ });
    };
    await expect(await verdictOf(code.toLowerCase())).toContainText(t('copy.current.what-to-do'));
    expect(await keptBy(page, page.context())).toEqual(nothing);
    await expect(
      await verdictOf(`${code.slice(0, -1)}${code.endsWith('0') ? '2' : '0'}`),
    ).toContainText(t('copy.misread.what-to-do'));
  });
}

test('every recorded revision is known, and an older one names its changed parts', async ({
  page,
}) => {
  const { t } = english;
  await openStart(page, english);
  await page.goto('./#check');
  const recorded: RecordedRevision[] = JSON.parse(readFileSync('revisions.json', 'utf8'));
  for (const { code } of recorded) {
    await page.getByLabel(t('copy.code')).fill(code);
    await press(page, t('copy.check'));
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', /current|older/);
  }
  await page.getByLabel(t('copy.code')).fill('');
  await press(page, t('copy.check'));
  await expect(page.locator('[data-verdict=misread]')).toBeVisible();
});
