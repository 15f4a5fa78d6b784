import { chromium } from '@playwright/test';
import type { Engine } from './engine';

const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/**
 * Opens Chromium, by the test tool's own means.
 * @param home where it keeps what it keeps; without one, nowhere
 */
export async function openChromium(executablePath: string, home?: string): Promise<Engine> {
  const options = { executablePath, args };
  const browser = home ? undefined : await chromium.launch(options);
  const context = browser ?? (await chromium.launchPersistentContext(home ?? '', options));
  const page = await context.newPage();
  return {
    version: (browser ?? page.context().browser())?.version() ?? '',
    open: async (address) => {
      await page.goto(address, { waitUntil: 'commit' });
    },
    run: (work, ...args) => {
      const call = `(${work})(...${JSON.stringify(args)})`;
      return page.evaluate(call);
    },
    close: () => context.close(),
  };
}
