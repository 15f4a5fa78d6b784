/** The promise of the start screen: answers stay in the page, are not sent anywhere and not stored. */
import { readdirSync } from 'node:fs';
import {
  answerAll,
  asked,
  choose,
  colombian,
  changeLanguage,
  dist,
  download,
  english,
  expect,
  expectPdf,
  georgian,
  linkTo,
  openStart,
  type Person,
  press,
  test,
  ukrainian,
  wordsOf,
} from './journey';
import { readPdf } from './read-pdf';
import { historyOf, keptBy, nothing, watch } from './watch';

const tongue = english;
const { t } = tongue;

/** Any of these would give a person away. Codes of two letters are looked for as values only. */
const tellTales = (person: Person) => [
  ...asked.map((field) => wordsOf(person, field, english)),
  ...asked.map((field) => wordsOf(person, field, ukrainian)),
  ...asked.map((field) => `${field}=`),
  person.unit,
];

test('a whole journey asks its own host for its own files, and for nothing else', async ({ page }) => {
  const seen = await watch(page);
  await openStart(page, tongue);
  const { origin } = new URL(page.url());
  await answerAll(page, colombian, tongue);
  await press(page, t('button.make-guide'));
  await expectPdf(page, 'ready');
  await download(page, tongue);
  await changeLanguage(page, english, ukrainian);
  await expect(page.locator('.guide')).toHaveAttribute('lang', 'uk');
  await expectPdf(page, 'ready');

  const files = readdirSync(`${dist}/assets`).map((name) => `${origin}/assets/${name}`);
  const ofTheSite = new Set([`${origin}/`, ...files]);
  const loaded = seen.requests.map((request) => request.url()).join(' ');
  for (const part of ['pdf.worker', '.ttf', 'guide-page', 'facts', '.css'])
    expect(loaded).toContain(part);
  for (const request of seen.requests) {
    if (/^(blob|data):/.test(request.url())) continue;
    expect([...ofTheSite]).toContain(request.url());
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
    const headers = await request.allHeaders();
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('cookie');
    const sent = decodeURIComponent(JSON.stringify(headers) + request.url());
    for (const word of tellTales(colombian)) expect(sent).not.toContain(word);
  }
  expect(seen.sockets).toEqual([]);
  expect(seen.complaints).toEqual([]);
});

test('the network cannot tell two people apart', async ({ browser }) => {
  const askedFor = async (person: Person) => {
    const page = await browser.newPage();
    const seen = await watch(page);
    await openStart(page, tongue);
    await answerAll(page, person, tongue);
    await press(page, t('button.make-guide'));
    await expectPdf(page, 'ready');
    await download(page, tongue);
    await page.close();
    const addresses = seen.requests.map((request) => request.url());
    return addresses.filter((address) => !address.startsWith('blob:')).sort();
  };
  expect(await askedFor(colombian)).toEqual(await askedFor(georgian));
});

test('nothing is kept: no storage, no cookie, no cache, no service worker', async ({ page, context }) => {
  await openStart(page, tongue);
  expect(await keptBy(page, context)).toEqual(nothing);
  await answerAll(page, colombian, tongue);
  expect(await keptBy(page, context)).toEqual(nothing);
  await press(page, t('button.make-guide'));
  await download(page, tongue);
  expect(await keptBy(page, context)).toEqual(nothing);
});

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
  expect(seen).toEqual(screens.map((step) => ({ step })));
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

    await page.goBack();
    await expect(page).toHaveURL(`${origin}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('start.title'));
    await press(page, t('button.start'));
    await expect(page.getByRole('combobox')).toHaveValue('');
    const whole = await page.content();
    for (const word of tellTales(colombian).slice(0, 6)) expect(whole).not.toContain(word);
    expect(await keptBy(page, context)).toEqual(nothing);
  });
}

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
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  expect(info).toMatchObject({
    Title: title,
    Creator: 'Putivnyk',
    Producer: 'Putivnyk',
    CreationDate: 'D:20261201000000Z',
    ModDate: 'D:20261201000000Z',
  });
  for (const key of ['Author', 'Subject', 'Keywords', 'Custom']) expect(info).not.toHaveProperty(key);
  const outside = JSON.stringify([name, info]);
  for (const word of tellTales(colombian)) expect(outside).not.toContain(word);
  await page.reload();
  await page.goto(`${linkTo(colombian, tongue)}&today=2026-12-01`);
  const again = await download(page, tongue);
  expect(Buffer.compare(bytes, again.bytes)).toBe(0);
});
