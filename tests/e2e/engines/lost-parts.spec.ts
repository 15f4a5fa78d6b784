/**
 * Whatever part of the page does not come, it can come later: in every engine, after any fault of the network, with the
 * answers kept.
 */
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Engine } from '../../support/engines/engine';
import { engines, openEngine } from '../../support/engines/open-engine';
import { colombian, dist, english, wordsOf } from '../journey';
import { hostPlainly, type Instead } from '../plain-host';
import { answer, answerAll, choose, follow, press, until, untilPdf, untilText } from './steps';

const { t } = english;

// WebKit needs half a minute for what Chromium does in five seconds.
test.describe.configure({ timeout: 300_000 });
const files = readdirSync(`${dist}/assets`);

/** The lazy parts of a reader's way, by the beginning of their file names. */
const parts = [
  'guide-page-',
  'facts-',
  'rules-',
  'revisions-',
  'client-',
  'parse-markdown-',
  'read-markdown-',
  'write-left-out-',
];
const signIn: Instead = {
  status: 200,
  type: 'text/html',
  body: '<!doctype html><title>Wi-Fi</title><form>Please sign in</form>',
};
const published: Instead = {
  status: 200,
  type: 'text/html',
  body: '<!doctype html><script defer src="./assets/index-anotherOne.js"></script>',
};

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
    test.beforeEach(() => {
      host.fate.of = () => undefined;
    });

    test('a moment without network while the first question is answered', async () => {
      await follow(engine, host.address);
      await press(engine, 'English');
      await press(engine, t('button.start'));
      // All that is loaded ahead is lost.
      host.fate.of = () => 'cut';
      await answer(engine, colombian, 'nationality');
      await answer(engine, colombian, 'unit');
      await new Promise((later) => setTimeout(later, 3_000));
      await choose(engine, wordsOf(colombian, 'contract', english));
      await press(engine, t('button.continue'));
      await press(engine, t('button.make-guide'));
      await untilText(engine, t('part.no-network'));
      host.fate.of = () => undefined;
      await press(engine, t('button.try-again'));
      await untilPdf(engine);
    });

    for (const part of parts) {
      test(`${part} is lost, and comes when it is asked for again`, async () => {
        expect(files.some((file) => file.startsWith(part))).toBe(true);
        host.fate.of = (path) => (path.includes(part) ? 'cut' : undefined);
        await answerAll(engine, host.address, colombian);
        await press(engine, t('button.make-guide'));
        if (part === 'revisions-') await press(engine, t('button.change-answers'));
        else await untilText(engine, t('part.no-network'));
        host.fate.of = () => undefined;
        if (part === 'revisions-') await press(engine, t('button.make-guide'));
        else await press(engine, t('button.try-again'));
        await untilPdf(engine);
      });
    }

    test('a network that wants one to sign in is told from no network', async () => {
      await follow(engine, host.address);
      await press(engine, 'English');
      await press(engine, t('button.start'));
      host.fate.of = () => signIn;
      for (const field of ['nationality', 'unit', 'contract'] as const)
        await answer(engine, colombian, field);
      await press(engine, t('button.make-guide'));
      await untilText(engine, t('part.not-of-app'));
      host.fate.of = () => undefined;
      await press(engine, t('button.try-again'));
      await untilPdf(engine);
    });

    test('a new version is told, and opens with the answers', async () => {
      await follow(engine, host.address);
      await press(engine, 'English');
      await press(engine, t('button.start'));
      await answer(engine, colombian, 'nationality');
      host.fate.of = (path) => {
        if (path === '/') return published;
        return { status: 404, type: 'text/html', body: 'Not found' };
      };
      await answer(engine, colombian, 'unit');
      await answer(engine, colombian, 'contract');
      await press(engine, t('button.make-guide'));
      await untilText(engine, t('part.new-version'));
      host.fate.of = () => undefined;
      await press(engine, t('button.reload'));
      await untilPdf(engine);
      const left = await engine.run(() => [window.name, location.hash, history.state.step]);
      expect(left).toEqual(['', '', 'guide']);
      await press(engine, t('button.change-answers'));
      for (const field of ['nationality', 'unit', 'contract'] as const)
        await untilText(engine, wordsOf(colombian, field, english));
    });

    test('words of another language that are lost come when they are asked for again', async () => {
      await follow(engine, host.address);
      await press(engine, 'English');
      host.fate.of = (path) => (path.includes('/words-uk-') ? 'cut' : undefined);
      await press(engine, 'Українська');
      await untilText(engine, t('part.no-network'));
      host.fate.of = () => undefined;
      await press(engine, t('button.try-again'));
      await until(engine, 'Ukrainian', () => document.documentElement.lang === 'uk');
    });

    for (const [screen, part] of [
      ['handouts', 'print-run-page-'],
      ['check', 'revisions-'],
      ['facts', 'screens-'],
    ] as const) {
      test(`#${screen} opens although ${part} was lost at first`, async () => {
        host.fate.of = (path) => (path.includes(part) ? 'cut' : undefined);
        await follow(engine, `${host.address}#${screen}`);
        await untilText(engine, t('part.no-network'));
        host.fate.of = () => undefined;
        await press(engine, t('button.try-again'));
        await until(
          engine,
          'a form',
          () => document.querySelector('main :is(input, select)') !== null,
        );
      });
    }
  });
}
