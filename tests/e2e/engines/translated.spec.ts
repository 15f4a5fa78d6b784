/** A page that a browser's translation rewrites still shows this reader's words, and never another person's. */
import { expect, test } from '@playwright/test';
import type { Engine } from '../../support/engines/engine';
import { engines, openEngine } from '../../support/engines/open-engine';
import { colombian, english, georgian, linkTo, ukrainian } from '../journey';
import { hostPlainly } from '../plain-host';
import { plainPage, type Rewriting, rewrite } from './rewrite';
import { answerAll, choose, follow, press, until, untilPdf, untilText } from './steps';

const { t } = english;

// WebKit needs half a minute for what Chromium does in five seconds.
test.describe.configure({ timeout: 300_000 });

/** The words of the page settle a moment after the last change. */
async function pageOf(engine: Engine): Promise<string> {
  await new Promise((later) => setTimeout(later, 400));
  return engine.run(plainPage);
}

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
    const link = (person: typeof colombian, tongue = english) => linkTo(person, tongue).slice(2);

    for (const how of ['wraps once', 'wraps again and again'] satisfies Rewriting[]) {
      test(`another person's link, in a page whose translation ${how}`, async () => {
        await follow(engine, host.address + link(georgian));
        await untilPdf(engine);
        const expected = await pageOf(engine);

        await follow(engine, host.address + link(colombian));
        await untilPdf(engine);
        await engine.run(rewrite, how);
        await engine.run((fragment) => {
          location.hash = fragment;
        }, link(georgian));
        await until(engine, 'the address', () => location.hash === '');
        await untilPdf(engine);
        expect(await pageOf(engine)).toBe(expected);
      });

      test(`questions, formats and the language change while a translation ${how}`, async () => {
        await answerAll(engine, host.address, colombian);
        await engine.run(rewrite, how);
        await press(engine, `⟦${t('button.make-guide')}⟧`);
        await untilPdf(engine);
        if (how === 'wraps once') await engine.run(rewrite, how);
        expect(await pageOf(engine)).not.toContain(t('pdf.making'));
        await choose(engine, `⟦${t('format.card')}⟧`);
        await untilPdf(engine);
        await until(engine, 'the pages of the card and not of the guide', () =>
          /\b[12] pages?,/.test(
            document.querySelector('[data-testid=pdf-status]')?.textContent ?? '',
          ),
        );
        // Its name is an attribute, which a translation leaves.
        await press(engine, t('language.current', { name: 'English' }));
        await press(engine, 'Українська');
        await until(
          engine,
          'Ukrainian',
          () => document.querySelector('.guide')?.getAttribute('lang') === 'uk',
        );
        await untilPdf(engine);
        const page = await pageOf(engine);
        for (const key of ['button.download', 'frame.not-advice', 'format.card'])
          expect(page).toContain(ukrainian.t(key));
        for (const key of ['button.download', 'frame.not-advice', 'format.card', 'pdf.making'])
          expect(page).not.toContain(t(key));
        expect(page).not.toContain(t('broke.title'));
      });
    }

    test('what a desk must read, numbers, mails and codes are left as they are', async () => {
      await follow(engine, host.address + link(colombian));
      await untilPdf(engine);
      await engine.run(rewrite, 'wraps once');
      const touched = await engine.run(() =>
        [...document.querySelectorAll('.guide :is(bdi, a[href^="tel:"], a[href^="mailto:"])')]
          .map((one) => one.textContent ?? '')
          .filter((words) => words.includes('⟦')),
      );
      expect(touched).toEqual([]);
      const foreign = await engine.run(
        () => document.querySelectorAll('.guide bdi[lang="uk"]').length,
      );
      expect(foreign).toBeGreaterThan(10);
    });

    test('every text of the page stands in an element of its own', async () => {
      await answerAll(engine, host.address, colombian);
      await press(engine, t('button.make-guide'));
      await untilPdf(engine);
      const bare = await engine.run(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(
          document.getElementById('app') ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        while (walker.nextNode()) {
          const { parentElement, textContent } = walker.currentNode;
          const isOwn =
            parentElement?.localName === 'own-text' || parentElement?.closest('.guide, option');
          if (!isOwn && textContent?.trim()) found.push(textContent);
        }
        return found;
      });
      expect(bare).toEqual([]);
      await untilText(engine, t('frame.not-advice'));
    });
  });
}
