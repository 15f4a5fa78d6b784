/** Leave quickly, on every screen and in every engine, and what can be found afterwards. */
import { expect, test } from '@playwright/test';
import type { Engine } from '../../support/engines/engine';
import { engines, openEngine } from '../../support/engines/open-engine';
import { colombian, english, linkTo } from '../journey';
import { hostPlainly } from '../plain-host';
import { tellTales } from '../tell-tales';
import { answer, answerAll, follow, press, until, untilPdf, untilText } from './steps';

const { t } = english;

test.describe.configure({ timeout: 300_000 });

/** What the page is and has left behind, as far as a page can see. */
const look = (engine: Engine) =>
  engine.run(async () => ({
    address: location.href,
    title: document.title,
    text: document.body?.innerText ?? '',
  }));

/** Everything that the browser keeps for the page's address. */
const kept = (engine: Engine) =>
  engine.run(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
    databases: await indexedDB.databases?.().then((all) => all.map(({ name }) => name)),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker?.getRegistrations?.())?.length ?? 0,
    name: window.name,
  }));

const isElsewhere = () =>
  location.href === 'about:blank' && (document.body?.innerText ?? '') === '';

for (const name of engines) {
  test.describe(name, () => {
    let engine: Engine;
    let host: Awaited<ReturnType<typeof hostPlainly>>;
    test.beforeAll(async () => {
      [engine, host] = await Promise.all([openEngine(name), hostPlainly('/')]);
    });
    test.afterAll(async () => {
      await engine?.close();
      host?.close();
    });

    const inFewWords: Record<string, () => Promise<void>> = {
      'the start': () => follow(engine, host.address).then(() => press(engine, 'English')),
      'a question': async () => {
        await follow(engine, host.address);
        await press(engine, 'English');
        await press(engine, t('button.start'));
        await answer(engine, colombian, 'nationality');
        await untilText(engine, t('question.unit'));
      },
      'the answers': () => answerAll(engine, host.address, colombian),
      'the guide': async () => {
        await answerAll(engine, host.address, colombian);
        await press(engine, t('button.make-guide'));
        await untilPdf(engine);
      },
      'the guide of a link': async () => {
        await follow(engine, new URL(linkTo(colombian, english), host.address).href);
        await untilPdf(engine);
      },
      'the guide, after a reload of its page': async () => {
        await answerAll(engine, host.address, colombian);
        await engine.run(() => location.reload());
        await until(engine, 'the start', () => document.querySelector('h1') !== null);
        await press(engine, t('button.start'));
        await answer(engine, colombian, 'nationality');
      },
      ...Object.fromEntries(
        ['about', 'check', 'handouts', 'facts', 'situations', 'sign-off'].map((word) => [
          `#${word}`,
          async () => {
            await follow(engine, host.address);
            await press(engine, 'English');
            await engine.run((fragment) => {
              location.hash = fragment;
            }, word);
            await until(
              engine,
              word,
              () => document.querySelector('main :is(input, select, h2)') !== null,
            );
          },
        ]),
      ),
    };

    for (const [screen, open] of Object.entries(inFewWords)) {
      test(`from ${screen} it leads to an empty page, and Back shows nothing`, async () => {
        await open();
        await press(engine, t('leave.button'));
        await until(engine, 'an empty page', isElsewhere);
        expect(await look(engine)).toEqual({ address: 'about:blank', title: '', text: '' });
        // The page in which it is said goes away with it.
        await engine.run(() => history.back()).catch(() => undefined);
        // The place before it may open for a moment; then it is empty again. WebKit shows the page that it kept, emptied.
        await new Promise((later) => setTimeout(later, 1_500));
        await until(engine, 'nothing after Back', () => (document.body?.innerText ?? '') === '');
        const { title, address } = await look(engine);
        expect(title).toBe('');
        expect(['about:blank', host.address]).toContain(address);

        await follow(engine, host.address);
        await press(engine, 'English');
        expect(await kept(engine)).toEqual({
          local: {},
          session: {},
          cookie: '',
          databases: [],
          caches: [],
          workers: 0,
          name: '',
        });
        const { text } = await look(engine);
        for (const word of tellTales(colombian).slice(0, 6)) expect(text).not.toContain(word);
      });
    }

    test('a page hears that another tab was left, and leaves too', async () => {
      await follow(engine, new URL(linkTo(colombian, english), host.address).href);
      await untilPdf(engine);
      // A second tab is another place that speaks on the same channel.
      await engine.run(() => new BroadcastChannel('putivnyk /').postMessage('leave'));
      await until(engine, 'an empty page', isElsewhere);
    });
  });
}
