/** What somebody could find afterwards: in the address bar, the history, the tab, the file. */
import {
  answerAll,
  asked,
  button,
  choose,
  colombian,
  download,
  english,
  expect,
  expectPdf,
  linkTo,
  openStart,
  press,
  test,
} from './journey';
import { readPdf } from './read-pdf';
import { tellTales } from './tell-tales';
import { historyOf, keptBy, nothing } from './watch';

const tongue = english;
const { t } = tongue;

test('the address, the title and the history name screens, never answers', async ({ page }) => {
  const seen: unknown[] = [];
  const look = async (title: string) => {
    await expect(page).toHaveTitle(t('title.screen', { screen: title }));
    expect(page.url()).toBe(home);
    seen.push(await page.evaluate(() => history.state));
  };
  await openStart(page, tongue);
  const home = page.url();
  await look(t('start.screen'));
  await press(page, t('button.start'));
  for (const [at, field] of asked.entries()) {
    await look(t('question.place', { number: at + 1, total: asked.length }));
    await choose(page, colombian, field, tongue);
    await look(t('question.place', { number: at + 1, total: asked.length }));
    await press(page, t('button.continue'));
  }
  await look(t('check.title'));
  await press(page, t('button.make-guide'));
  await look(t('guide.title'));
  await download(page, tongue);
  await look(t('guide.title'));
  const screens = ['start', ...asked.flatMap((field) => [field, field]), 'check', 'guide', 'guide'];
  const places = [...new Set(screens)];
  expect(seen).toEqual(screens.map((step) => ({ step, at: places.indexOf(step) })));
  const kept = (await historyOf(page)).join('\n');
  expect(kept).not.toContain('#');
  for (const word of tellTales(colombian)) expect(kept).not.toContain(word);
});

for (const how of ['the button', 'Escape three times']) {
  test(`Leave quickly by ${how} leaves nothing behind`, async ({ page, context }) => {
    await openStart(page, tongue);
    const { origin } = new URL(page.url());
    await answerAll(page, colombian, tongue);
    await press(page, t('button.make-guide'));
    await download(page, tongue);
    const gone = page.waitForURL('about:blank');
    if (how === 'the button') await press(page, t('leave.button'));
    else for (let times = 0; times < 3; times++) await page.keyboard.press('Escape');
    await gone;
    expect(await page.content()).toBe('<html><head></head><body></body></html>');
    await expect(page).toHaveTitle('');
    expect(page.workers()).toEqual([]);

    // Of the tab's list one place is left, without a name; whoever goes back to it sees nothing.
    const left = await historyOf(page);
    expect(left.filter((entry) => entry !== '' && entry !== 'about:blank')).toEqual([`${origin}/`]);
    await page.evaluate(() => history.back());
    await expect.poll(() => historyOf(page)).not.toContain(`${origin}/`);
    await expect(page).toHaveURL('about:blank');
    expect(await page.content()).toBe('<html><head></head><body></body></html>');

    await page.goto(origin);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('start.title'));
    await press(page, t('button.start'));
    await expect(page.getByRole('combobox')).toHaveValue('');
    const whole = await page.content();
    for (const word of tellTales(colombian).slice(0, 6)) expect(whole).not.toContain(word);
    expect(await keptBy(page, context)).toEqual(nothing);
  });
}

test('Leave quickly clears the screen at once, before the empty page has come', async ({
  page,
}) => {
  await page.goto(linkTo(colombian, tongue));
  const left = await button(page, t('leave.button')).evaluate((leave: HTMLElement) => {
    leave.click();
    return document.title + document.body.innerHTML;
  });
  expect(left).toBe('');
  await page.waitForURL('about:blank');
});

test('another tab hears of Leave quickly, and leaves too', async ({ page, context }) => {
  await page.goto(linkTo(colombian, tongue));
  await expectPdf(page, 'ready');
  const second = await context.newPage();
  await second.goto('./');
  const gone = page.waitForURL('about:blank');
  await press(second, t('leave.button'));
  await gone;
  await second.waitForURL('about:blank');
  expect(await page.content()).toBe('<html><head></head><body></body></html>');
  expect(page.workers()).toEqual([]);
});

test('a reload forgets', async ({ page }) => {
  await openStart(page, tongue);
  await answerAll(page, colombian, tongue);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('start.title'));
  await press(page, t('button.start'));
  await expect(page.getByRole('combobox')).toHaveValue('');
});

test('the file says nothing of its owner or of the minute it was made', async ({ page }) => {
  await page.goto(`${linkTo(colombian, tongue)}&today=2026-12-01`);
  const { name, bytes } = await download(page, tongue);
  const { info } = await readPdf(bytes);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect(info).toMatchObject({
    Title: title,
    Creator: 'Putivnyk',
    Producer: 'Putivnyk',
    CreationDate: 'D:20261201000000Z',
    ModDate: 'D:20261201000000Z',
  });
  for (const key of ['Author', 'Subject', 'Keywords', 'Custom'])
    expect(info).not.toHaveProperty(key);
  const outside = JSON.stringify([name, info]);
  for (const word of tellTales(colombian)) expect(outside).not.toContain(word);
  await page.goto('about:blank');
  await page.goto(`${linkTo(colombian, tongue)}&today=2026-12-01`);
  const again = await download(page, tongue);
  expect(Buffer.compare(bytes, again.bytes)).toBe(0);
});
