/** The app on the device, after somebody asked for it: without a network, and when a newer edition comes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { AppList } from '../../../src/offline/app-list';
import type { Engine } from '../../support/engines/engine';
import { engines, openEngine } from '../../support/engines/open-engine';
import { colombian, dist, english, type LanguageWords, linkTo, ukrainian } from '../journey';
import { hostPlainly, type Instead } from '../plain-host';
import { answer, answerAll, follow, press, until, untilPdf, untilText } from './steps';

const { t } = english;
const list: AppList = JSON.parse(readFileSync(`${dist}/offline.json`, 'utf8'));

test.describe.configure({ timeout: 300_000 });

/** What the browser keeps: names of caches, addresses in them, workers. */
const kept = (engine: Engine) =>
  engine.run(async () => {
    const addresses: string[] = [];
    const names = await caches.keys();
    for (const name of names)
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(url);
    const workers = await navigator.serviceWorker.getRegistrations();
    return { names, addresses, workers: workers.length };
  });

const isReady = (engine: Engine, state: string) =>
  until(
    engine,
    `an app that is ${state}`,
    (wanted) =>
      document.querySelector<HTMLElement>('[data-testid=kept-app]')?.dataset.state === wanted,
    state,
  );

/** A button whose words begin so; the size that follows is no matter here. */
async function pressKeep(engine: Engine, name: string): Promise<void> {
  const [begin = ''] = t('offline.keep', { name, size: '|' }).split('|');
  const find = (words: string) =>
    [...document.querySelectorAll('button')].some((one) => one.innerText.startsWith(words));
  await until(engine, `the button “${begin}”`, find, begin);
  await engine.run((words) => {
    [...document.querySelectorAll('button')]
      .find((one) => one.innerText.startsWith(words))
      ?.click();
  }, begin);
}

/** Another edition of the same app, in which one part of the English guide is another. */
function otherEdition(): (path: string) => Instead | undefined {
  const parts = { ...list.parts, en: { ...list.parts.en, stay: 'OTHER1' } };
  const body = JSON.stringify({ ...list, build: 'another', parts });
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const worker = readFileSync(`${dist}/sw.js`, 'utf8')
    .replace(list.build, 'another')
    .replace(hash(readFileSync(`${dist}/offline.json`, 'utf8')), hash(body));
  return (path) => {
    if (path === '/sw.js') return { status: 200, type: 'text/javascript', body: worker };
    if (path === '/offline.json') return { status: 200, type: 'application/json', body };
    return undefined;
  };
}

/** Lets the browser look for a newer edition, as it does by itself at each visit. */
const lookForNew = (engine: Engine) =>
  engine.run(async () => {
    const found = await navigator.serviceWorker.getRegistration();
    await found?.update().catch(() => undefined);
  });

for (const name of engines) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' });
    let engine: Engine;
    let host: Awaited<ReturnType<typeof hostPlainly>>;
    const guideOf = async ({ tag }: LanguageWords) => {
      await follow(engine, new URL(linkTo(colombian, { ...english, tag }), host.address).href);
      await until(engine, tag, (wanted) => document.documentElement.lang === wanted, tag);
      await untilPdf(engine);
    };
    test.beforeAll(async () => {
      [engine, host] = await Promise.all([openEngine(name), hostPlainly('/')]);
    });
    test.afterAll(async () => {
      await engine?.close();
      host?.close();
    });
    test.beforeEach(() => {
      host.fate.of = () => undefined;
    });

    test('nothing is stored before somebody asks; then it works without a network, in one language and in two', async () => {
      await follow(engine, host.address);
      await press(engine, 'English');
      await untilText(engine, t('offline.start'));
      await engine.run(() => {
        location.hash = 'offline';
      });
      await isReady(engine, 'none');
      expect(await kept(engine)).toEqual({ names: [], addresses: [], workers: 0 });
      await pressKeep(engine, 'English');
      await isReady(engine, 'kept');

      host.fate.of = () => 'cut';
      await answerAll(engine, host.address, colombian);
      await press(engine, t('button.make-guide'));
      await untilPdf(engine);
      // The other language was not taken, and says so.
      await press(engine, t('language.current', { name: 'English' }));
      await press(engine, ukrainian.words.name);
      await untilText(engine, t('part.no-network'));

      host.fate.of = () => undefined;
      await follow(engine, `${host.address}#offline`);
      await pressKeep(engine, ukrainian.words.name);
      await isReady(engine, 'kept');
      host.fate.of = () => 'cut';
      await guideOf(ukrainian);
      await guideOf(english);
    });

    test('it stores files of the app and no answer, and asks the network for nothing', async () => {
      const asked: string[] = [];
      host.fate.of = (path) => {
        asked.push(path);
        return undefined;
      };
      await guideOf(english);
      // The browser itself looks for a newer edition.
      expect(asked.filter((path) => path !== '/sw.js')).toEqual([]);
      const { names, addresses } = await kept(engine);
      expect(names.sort()).toEqual([`putivnyk / ${list.build}`, 'putivnyk / wish'].sort());
      const files = Object.values(list.sets).flatMap((set) => set.files.map(([path]) => path));
      const allowed = [...files, 'offline.json', 'wish.json'].map((path) => host.address + path);
      for (const address of addresses) expect(allowed).toContain(address);
    });

    test('a newer edition of which not every file came is thrown away, and the old one goes on', async () => {
      const edition = otherEdition();
      await follow(engine, host.address);
      await until(engine, 'the start', () => document.querySelector('h1') !== null);
      let tries = 0;
      host.fate.of = (path) => {
        if (path !== '/index.html') return edition(path);
        tries += 1;
        return 'cut';
      };
      await lookForNew(engine);
      await expect.poll(() => tries, { timeout: 30_000 }).toBeGreaterThan(0);
      await new Promise((later) => setTimeout(later, 2_000));
      expect((await kept(engine)).names).not.toContain('putivnyk / another');
      host.fate.of = () => 'cut';
      await guideOf(english);
    });

    test('a newer edition waits while somebody answers, says what it changes, and opens with the answers', async () => {
      await follow(engine, host.address);
      await press(engine, 'English');
      await press(engine, t('button.start'));
      await answer(engine, colombian, 'nationality');
      host.fate.of = otherEdition();
      await lookForNew(engine);
      await until(
        engine,
        'an edition that waits',
        // A page cannot wait for the answer here: it is looked for again and again.
        () => {
          navigator.serviceWorker.getRegistration().then((found) => {
            Reflect.set(window, 'waits', Boolean(found?.waiting));
          });
          return Reflect.get(window, 'waits') === true;
        },
      );
      await answer(engine, colombian, 'unit');
      expect(
        await engine.run(() => document.querySelector('[data-testid=new-edition]') === null),
      ).toBe(true);
      await answer(engine, colombian, 'contract');
      await press(engine, t('button.make-guide'));
      await untilPdf(engine);
      await untilText(engine, t('edition.new'));
      await untilText(engine, t('edition.changed'));
      expect((await kept(engine)).names).toContain(`putivnyk / ${list.build}`);
      await press(engine, t('edition.open'));
      await until(engine, 'the guide anew', () => Reflect.get(window, 'waits') === undefined);
      await untilPdf(engine);
      await until(
        engine,
        'no notice',
        () => document.querySelector('[data-testid=new-edition]') === null,
      );
      expect((await kept(engine)).names.sort()).toEqual(['putivnyk / another', 'putivnyk / wish']);
      host.fate.of = () => 'cut';
      await guideOf(ukrainian);
    });

    test('it is deleted when that is asked for, and by Leave quickly if that was asked for', async () => {
      await follow(engine, `${host.address}#offline`);
      await isReady(engine, 'kept');
      await press(engine, t('offline.delete'));
      await isReady(engine, 'none');
      expect(await kept(engine)).toEqual({ names: [], addresses: [], workers: 0 });
      // The worker still serves the page that is open, and must not make its cache again.
      await engine.run(async () => void (await fetch(location.pathname)));
      expect(await kept(engine)).toEqual({ names: [], addresses: [], workers: 0 });

      await follow(engine, `${host.address}#offline`);
      await pressKeep(engine, 'English');
      await isReady(engine, 'kept');
      await press(engine, t('leave.button'));
      await until(engine, 'an empty page', () => location.href === 'about:blank');
      await follow(engine, `${host.address}#offline`);
      await isReady(engine, 'kept');
      await engine.run(() =>
        document.querySelector<HTMLInputElement>('main [type=checkbox]')?.click(),
      );
      await until(
        engine,
        'the choice',
        () => document.querySelector<HTMLInputElement>('main [type=checkbox]')?.checked === true,
      );
      await new Promise((later) => setTimeout(later, 500));
      await press(engine, t('leave.button'));
      await until(engine, 'an empty page', () => location.href === 'about:blank');
      await follow(engine, host.address);
      await until(engine, 'the start', () => document.querySelector('h1') !== null);
      expect(await kept(engine)).toEqual({ names: [], addresses: [], workers: 0 });
    });
  });
}
