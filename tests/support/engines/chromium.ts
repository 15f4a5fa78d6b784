import { chromium } from '@playwright/test';
import type { Engine } from './engine';

/** Opens Chromium, by the test tool's own means. */
export async function openChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const page = await browser.newPage();
  return {
    version: browser.version(),
    open: async (address) => {
      await page.goto(address, { waitUntil: 'commit' });
    },
    run: (work, ...args) => {
      const call = `(${work})(...${JSON.stringify(args)})`;
      return page.evaluate(call);
    },
    close: () => browser.close(),
  };
}
