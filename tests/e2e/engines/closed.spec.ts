/** What whoever takes the device finds on its disk when the browser is closed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { engines, openEngine } from '../../support/engines/open-engine';
import { colombian, english, linkTo, wordsOf } from '../journey';
import { hostPlainly } from '../plain-host';
import { answerAll, follow, press, take, until, untilPdf } from './steps';

const { t } = english;

test.describe.configure({ timeout: 300_000 });

/** Copies of the page's own files, the same for every reader. */
const copies = /(^|\/)(cache2|startupCache|Cache|Code Cache|GPUCache|ShaderCache|\.cache)\//;

/** Files below a folder that hold some words, in one byte or two for each letter. */
function filesWith(folder: string, words: string): string[] {
  const [bytes, wide] = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !copies.test(path.slice(folder.length).replaceAll(sep, '/')))
    .filter((path) => {
      const content = readFileSync(path);
      return content.includes(bytes) || content.includes(wide);
    })
    .map((path) => path.slice(folder.length + 1));
}

/** Does something in a browser that keeps things, closes it, and hands over where it kept them. */
async function lookAfter(
  name: string,
  work: (engine: Awaited<ReturnType<typeof openEngine>>, address: string) => Promise<void>,
  look: (folder: string) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const host = await hostPlainly('/');
  try {
    const engine = await openEngine(name, folder);
    try {
      await work(engine, host.address);
      // A browser writes its history a moment later.
      await new Promise((later) => setTimeout(later, 2_000));
    } finally {
      await engine.close();
    }
    look(folder);
  } finally {
    host.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const typed = wordsOf(colombian, 'nationality', english);
const inLink = 'nationality=CO';

for (const name of engines) {
  test(`${name}: who answered the questions and left quickly has left no answer on the disk`, async () => {
    await lookAfter(
      name,
      async (engine, address) => {
        await answerAll(engine, address, colombian);
        await press(engine, t('button.make-guide'));
        await untilPdf(engine);
        await take(engine, t('button.download'));
        await press(engine, t('leave.button'));
        await until(engine, 'an empty page', () => location.href === 'about:blank');
      },
      (folder) => {
        for (const words of [typed, inLink]) expect(filesWith(folder, words), words).toEqual([]);
      },
    );
  });

  // What no page can undo, said in docs/privacy.md; and what shows that the look at the disk finds something.
  test(`${name}: a link that held answers stands in the browser's own history`, async () => {
    await lookAfter(
      name,
      async (engine, address) => {
        await follow(engine, new URL(linkTo(colombian, english), address).href);
        await untilPdf(engine);
      },
      (folder) => {
        const found = filesWith(folder, inLink);
        // Under automation WebKit keeps no history at all.
        if (name === 'WebKit') expect(found).toEqual([]);
        else expect(found.join()).toMatch(/History|places\.sqlite/);
      },
    );
  });
}
