/** The promise of the start screen: answers stay in the page, are not sent anywhere and not stored. */
import { readdirSync } from 'node:fs';
import {
  answerAll,
  changeLanguage,
  colombian,
  dist,
  download,
  english,
  expect,
  expectPdf,
  georgian,
  openStart,
  type Person,
  press,
  test,
  ukrainian,
} from './journey';
import { visitEveryScreen } from './screens';
import { tellTales } from './tell-tales';
import { keptBy, nothing, watch } from './watch';

const tongue = english;
const { t } = tongue;

test('a whole journey asks its own host for its own files, and for nothing else', async ({
  page,
}) => {
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
  const ofTheSite = new Set([`${origin}/`, `${origin}/manifest.webmanifest`, ...files]);
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

test('nothing in the page asks the browser to look up, open or fetch another place ahead', async ({
  page,
}) => {
  await openStart(page, tongue);
  await answerAll(page, colombian, tongue);
  await press(page, t('button.make-guide'));
  await expectPdf(page, 'ready');
  const links = await page
    .locator('link')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('rel'), new URL((link as HTMLLinkElement).href).origin]),
    );
  const { origin } = new URL(page.url());
  for (const [rel, from] of links) {
    expect(['icon', 'stylesheet', 'manifest', 'apple-touch-icon']).toContain(rel);
    expect(from).toBe(origin);
  }
  await expect(page.locator('meta[http-equiv="x-dns-prefetch-control"]')).toHaveAttribute(
    'content',
    'off',
  );
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

test('nothing is kept: no storage, no cookie, no cache, no service worker', async ({
  page,
  context,
}) => {
  await openStart(page, tongue);
  expect(await keptBy(page, context)).toEqual(nothing);
  await answerAll(page, colombian, tongue);
  expect(await keptBy(page, context)).toEqual(nothing);
  await press(page, t('button.make-guide'));
  await download(page, tongue);
  expect(await keptBy(page, context)).toEqual(nothing);
});

test('no screen stores anything, and none speaks to anybody by another way than a request', async ({
  page,
  context,
}) => {
  test.slow();
  await page.addInitScript(() => {
    const ways = ['RTCPeerConnection', 'WebSocket', 'EventSource', 'WebTransport'];
    for (const way of ways)
      Reflect.set(window, way, function refuse() {
        Reflect.set(window, 'spoke', way);
        throw new Error(way);
      });
    navigator.sendBeacon = () => {
      Reflect.set(window, 'spoke', 'sendBeacon');
      return false;
    };
  });
  const seen = await watch(page);
  await visitEveryScreen(page, tongue, async (screen) => {
    expect(await keptBy(page, context), screen).toEqual(nothing);
    expect(await page.evaluate(() => Reflect.get(window, 'spoke')), screen).toBeUndefined();
  });
  const { origin } = new URL(page.url());
  for (const request of seen.requests)
    expect(request.url()).toMatch(new RegExp(`^(blob:|data:|${origin}/)`));
});
