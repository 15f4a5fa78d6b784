/**
 * Whatever part of the page does not come, it can come later: in every engine, after any fault of the network, with the
 * answers kept.
 */
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Engine } from '../../support/engines/engine';
import { engines, openEngine } from '../../support/engines/open-engine';
import { colombian, dist, english, linkTo, wordsOf } from '../journey';
import { hostPlainly, type Instead } from '../plain-host';
import {
  answer,
  answerAll,
  choose,
  follow,
  openRows,
  press,
  take,
  until,
  untilPdf,
  untilText,
} from './steps';

const { t } = english;

// WebKit needs half a minute for what Chromium does in five seconds.
test.describe.configure({ timeout: 300_000 });

/** Whether a path is that of a part, by the name of its chunk. */
const isPart = (name: string) => {
  const file = new RegExp(`/${name.replace('.', '\\.')}-[\\w-]{8}\\.js$`);
  return (path: string) => file.test(path);
};

/** The lazy parts of a reader's way. */
const ofReader = [
  'guide-page',
  'guide.module',
  'guide',
  'ask-rules',
  'fill-templates',
  'calendar',
  'sections',
  'facts',
  'rules',
  'client',
  'parse-markdown',
  'read-markdown',
  'write-left-out',
  'write-footnote',
  'draw-nodes',
  'use-pdf',
  'prose-en',
  'later-words-en',
];

/** Parts of screens that offer to try again in the place of what did not come. */
const ofScreens = [
  ['handouts', 'load-print-run'],
  ['handouts', 'print-run-page'],
  ['handouts', 'rare-words-en'],
  ['handouts', 'country-names'],
  ['forms', 'forms-screen'],
  ['forms', 'forms-page'],
  ['forms', 'load-forms'],
  ['forms', 'forms'],
  ['forms', 'form-prose-en'],
  ['forms', 'measured-font'],
  ['check', 'check-copy-screen'],
  ['check', 'revisions'],
  ['facts', 'screens'],
  ['facts', 'uses'],
  ['situations', 'situations'],
  ['situations', 'choose-for'],
  ['sign-off', 'passages-en'],
  ['sign-off', 'draw-passage'],
] as const;

/** Parts of the threads of a print run, fetched when its rows are known. */
const ofPrintRun = [
  'writer.worker',
  'merge.worker',
  'pdf.worker',
  'thread-words-en',
  'thread-later-words-en',
  'thread-prose-en',
];

const ofSearch = ['search-index', 'form-of-language', 'word-form'];
const ofChanges = ['change-sheet-page', 'write-change-sheet'];
const calendar = 'dist';
const licences = 'licence-list';
const offline = 'offline-page';

/**
 * What is lost elsewhere, or nowhere: the entry and its words in `missing-parts`; the notice of a new edition, which waits
 * for the next visit; words and prose of screens that the threads could ask for and do not.
 */
const elsewhere = [
  'index',
  'rolldown-runtime',
  'words-en',
  'new-edition-notice',
  'thread-rare-words-en',
  'thread-form-prose-en',
];

test('every part of the page is lost in some test', () => {
  const tried = [
    ...ofReader,
    ...ofScreens.map(([, part]) => part),
    ...ofPrintRun,
    ...ofSearch,
    ...ofChanges,
    calendar,
    licences,
    offline,
    ...elsewhere,
  ];
  // Other languages have the same parts as English.
  const other = /^(thread-)?(rare-words|later-words|words|form-prose|prose|passages)-(?!en-)/;
  const missed = readdirSync(`${dist}/assets`)
    .filter((file) => file.endsWith('.js') && !other.test(file))
    .filter((file) => !tried.some((part) => isPart(part)(`/${file}`)));
  expect(missed).toEqual([]);
});

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

    /** A part is lost until it is asked for anew. */
    const lose = (part: string) => {
      const isLost = isPart(part);
      const asked: string[] = [];
      host.fate.of = (path) => {
        if (!isLost(path)) return undefined;
        asked.push(path);
        return 'cut';
      };
      return {
        /** What was lost was really asked for. */
        heal() {
          expect(asked.length).toBeGreaterThan(0);
          host.fate.of = () => undefined;
        },
      };
    };

    for (const part of ofReader) {
      test(`${part} is lost, and comes when it is asked for again`, async () => {
        const lost = lose(part);
        await answerAll(engine, host.address, colombian);
        await press(engine, t('button.make-guide'));
        await untilText(engine, t('part.no-network'));
        lost.heal();
        await press(engine, t('button.try-again'));
        await untilPdf(engine);
      });
    }

    test('the list of revisions is lost, and comes with the next guide', async () => {
      const lost = lose('revisions');
      await answerAll(engine, host.address, colombian);
      await press(engine, t('button.make-guide'));
      await press(engine, t('button.change-answers'));
      lost.heal();
      await press(engine, t('button.make-guide'));
      await untilPdf(engine);
    });

    for (const part of ofSearch) {
      test(`${part} is lost, and comes when the search is tried again`, async () => {
        const lost = lose(part);
        await follow(engine, new URL(linkTo(colombian, english), host.address).href);
        await untilPdf(engine);
        await engine.run((query) => {
          const box = document.querySelector<HTMLInputElement>('#search');
          if (box) box.value = query;
          box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }, t('field.passport'));
        await untilText(engine, t('part.no-network'));
        lost.heal();
        await press(engine, t('button.try-again'));
        await until(engine, 'places that were found', () =>
          /\d/.test(document.querySelector('search [role=status]')?.textContent ?? ''),
        );
      });
    }

    for (const part of ofChanges) {
      test(`${part} is lost, and what has changed comes when it is tried again`, async () => {
        const lost = lose(part);
        await follow(engine, new URL(linkTo(colombian, english), host.address).href);
        await untilPdf(engine);
        await engine.run(() => {
          const day = document.querySelector<HTMLInputElement>('#since');
          if (day) day.value = '2026-05-01';
          day?.closest('details')?.setAttribute('open', '');
        });
        await press(engine, t('change-sheet.show'));
        await untilText(engine, t('part.no-network'));
        lost.heal();
        await press(engine, t('button.try-again'));
        await untilText(engine, t('change-sheet.no-longer'));
        await untilPdf(engine);
      });
    }

    test('what writes a calendar is lost, and comes when it is tried again', async () => {
      const lost = lose(calendar);
      await follow(
        engine,
        `${host.address}#locale=en&nationality=CO&unit=legion&contract=signed&contractStart=2026-06-01&contractEnd=2027-05-31&today=2026-11-30`,
      );
      await untilPdf(engine);
      await press(engine, t('timeline.save'));
      await untilText(engine, t('part.no-network'));
      lost.heal();
      const { name: file } = await take(engine, t('button.try-again'));
      expect(file).toBe('days.ics');
    });

    test('the list of licences is lost: its words are offered, and it is there at the next visit', async () => {
      const show = async (screen: string, title: string) => {
        await engine.run((fragment) => {
          location.hash = fragment;
        }, screen);
        await until(
          engine,
          screen,
          (words) => document.querySelector('h1')?.textContent === words,
          title,
        );
      };
      const hasList = () => document.querySelector('main li, main dt, main table') !== null;
      const lost = lose(licences);
      await follow(engine, `${host.address}#about`);
      await untilText(engine, t('about.shipped.words'));
      await new Promise((later) => setTimeout(later, 4_000));
      const before = await engine.run(() => document.querySelectorAll('main li').length);
      await untilText(engine, t('about.shipped.words'));
      lost.heal();
      await show('check', t('copy.title'));
      await show('about', t('about.title'));
      await until(
        engine,
        'the list',
        (few) => document.querySelectorAll('main li').length > few,
        before,
      );
      expect(await engine.run(hasList)).toBe(true);
    });

    test('the screen on which the app is kept is lost, and comes when it is tried again', async () => {
      const lost = lose(offline);
      await follow(engine, `${host.address}#offline`);
      await untilText(engine, t('part.no-network'));
      lost.heal();
      await press(engine, t('button.try-again'));
      await untilText(engine, t('offline.what'));
    });

    for (const part of ofPrintRun) {
      test(`${part} is lost, and a print run gets it when it is tried again`, async () => {
        await follow(engine, `${host.address}#handouts`);
        await until(engine, 'the file', () => document.querySelector('input[type=file]') !== null);
        const lost = lose(part);
        await openRows(engine, 'locale,nationality,unit,contract\nen,CO,afu,signed\n');
        await untilText(engine, t('print-run.offline.failed'));
        lost.heal();
        await press(engine, t('button.try-again'));
        await untilText(engine, t('print-run.offline.here'));
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

    for (const [screen, part] of ofScreens) {
      test(`#${screen} opens although ${part} was lost at first`, async () => {
        const lost = lose(part);
        await follow(engine, `${host.address}#${screen}`);
        await untilText(engine, t('part.no-network'));
        lost.heal();
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
