/** The short guide and the whole one: chosen on the check screen, by a link, and at the end of the guide itself. */
import {
  answerAll,
  button,
  colombian,
  download,
  english,
  expect,
  expectWholeGuide,
  linkTo,
  openStart,
  press,
  sectionTitles,
  test,
} from './journey';
import { readPdf, squeeze } from './read-pdf';

const { t } = english;
const [leave, pay] = ['Leave, and travel abroad', 'Your pay'];

test('both lengths are told with their pages, a section is ticked, another is added at the end', async ({
  page,
}) => {
  await openStart(page, english);
  await answerAll(page, colombian, english);
  const length = page.getByRole('group', { name: t('extent.how') });
  await expect(length.getByRole('radio').first()).toBeChecked();
  await expect(length).toContainText(/Short guide, about \d+ pages/);
  const pagesIn = async (name: string) =>
    Number(new RegExp(`${name}, about (\\d+) pages`).exec(await length.innerText())?.[1]);
  expect(await pagesIn('Short guide')).toBeLessThan((await pagesIn('Whole guide')) * 0.7);

  await page.getByText(t('extent.topics')).first().click();
  await page.getByRole('checkbox', { name: leave }).check();
  await press(page, t('button.make-guide'));
  await expectWholeGuide(page);
  expect(await sectionTitles(page)).toContain(leave);
  expect(await sectionTitles(page)).not.toContain(pay);
  const { text, pages } = await readPdf((await download(page, english)).bytes);
  expect(text).toContain(
    squeeze(t('left-out.short.how', { length: t('extent.how'), whole: t('extent.whole') })),
  );
  expect(pages).toBeLessThan(25);

  await press(page, t('extent.add.section', { section: pay }));
  const heading = page.getByRole('heading', { name: pay, exact: true });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect(await sectionTitles(page)).toContain(leave);

  await button(page, t('extent.whole')).click();
  await expect(page.locator('#add-sections')).toHaveCount(0);
  await expectWholeGuide(page);
  await expect(page.getByRole('radio', { name: t('extent.whole') })).toBeChecked();
});

test('a link says how much is wanted, and one that does not opens the short guide', async ({
  page,
}) => {
  await page.goto(linkTo(colombian, english));
  await expectWholeGuide(page);
  const short = await sectionTitles(page);
  expect(short).not.toContain(pay);
  await page.getByRole('searchbox').fill('payslip pay slip');
  await expect(
    page
      .getByRole('search')
      .getByRole('button', { name: t('extent.add.section', { section: pay }) }),
  ).toBeVisible();
  await page.goto(`${linkTo(colombian, english)}&extent=whole`);
  await expect(page.locator('#add-sections')).toHaveCount(0);
  const whole = await sectionTitles(page);
  expect(whole).toContain(pay);
  expect(whole.filter((title) => short.includes(title))).toEqual(short);
});
