/**
 * Which names the browser looks up, by its own log. A look-up goes to whoever runs the network: the sources of a guide
 * would tell what it is about. Over plain http, where browsers look ahead more than over https.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../tools/find-chromium.mjs';
import { findEngines } from '../../tools/find-engines.mjs';
import { engines, openEngine } from '../support/engines/open-engine';
import { follow, untilPdf } from './engines/steps';
import { colombian, english, expect, expectPdf, linkTo, test } from './journey';
import { hostPlainly } from './plain-host';

const own = '127.0.0.1';

/** Hosts of Chromium's own services; what it asks of them stands in docs/privacy.md. */
const ofTheBrowser = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/;
/** Firefox asks its maker for updates, and of Google's for those of a part of its own. */
const ofFirefox = /^localhost$|(^|\.)(mozilla\.(com|org|net)|firefox\.com|googleapis\.com)$/;

test('no name of a source is looked up: not by the guide, nor by a mouse over its links', async () => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  const log = join(folder, 'net.json');
  const host = await hostPlainly('/');
  const { port } = new URL(host.address);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    // Playwright turns off what looks ahead; a reader's browser does not.
    ignoreDefaultArgs: ['--disable-background-networking', '--disable-features'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      `--log-net-log=${log}`,
      `--host-resolver-rules=MAP putivnyk.test ${own}`,
    ],
  });
  try {
    const page = await browser.newPage();
    await page.goto(new URL(linkTo(colombian, english), `http://putivnyk.test:${port}/`).href);
    await expectPdf(page, 'ready');
    // Sources are folded until somebody opens them.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('.guide details')) fold.setAttribute('open', '');
    });
    const links = page.locator('.guide a[href^="http"]');
    expect(await links.count()).toBeGreaterThan(10);
    for (const link of (await links.all()).slice(0, 12)) {
      await link.hover();
      await page.waitForTimeout(400);
    }
    // Pressed, and let go somewhere else: nothing is opened.
    await page.mouse.down();
    await page.mouse.move(0, 0);
    await page.mouse.up();
    await page.waitForTimeout(2_000);
  } finally {
    await browser.close();
    host.close();
  }
  const { constants, events } = JSON.parse(readFileSync(log, 'utf8'));
  rmSync(folder, { recursive: true });
  const { HOST_RESOLVER_MANAGER_REQUEST: request } = constants.logEventTypes;
  const names: string[] = events
    .filter(({ type, params }: { type: number; params?: object }) => type === request && params)
    .map(({ params }: { params: { host?: string } }) => params.host ?? '')
    .filter((name: string) => name !== '')
    .map((name: string) => new URL(name.includes('://') ? name : `http://${name}`).hostname);
  // The log is read rightly: it holds the page's own host, under the number that stands for its name.
  expect(names).toContain(own);
  const others = names.filter((name) => name !== own && !ofTheBrowser.test(name));
  expect(others).toEqual([]);
});

// Where Firefox is not run, npm test says so at its end.
const { firefox } = findEngines();
if (firefox && engines.includes('Firefox')) {
  test('Firefox looks up no name of a source either', async () => {
    test.slow();
    const folder = mkdtempSync(join(tmpdir(), 'names-'));
    process.env.MOZ_LOG = 'nsHostResolver:5';
    process.env.MOZ_LOG_FILE = join(folder, 'dns');
    const host = await hostPlainly('/');
    const engine = await openEngine('Firefox');
    try {
      await follow(engine, new URL(linkTo(colombian, english), host.address).href);
      await untilPdf(engine);
      // In these seconds it would look up some forty.
      await new Promise((later) => setTimeout(later, 8_000));
    } finally {
      await engine.close();
      host.close();
      delete process.env.MOZ_LOG;
      delete process.env.MOZ_LOG_FILE;
    }
    const log = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
    rmSync(folder, { recursive: true });
    const names = [
      ...new Set([...log.matchAll(/Resolving host \[([^\]]+)\]/g)].map(([, name]) => name ?? '')),
    ];
    // The log is read rightly.
    expect(names).toContain(own);
    expect(names.filter((name) => name !== own && !ofFirefox.test(name))).toEqual([]);
  });
}
