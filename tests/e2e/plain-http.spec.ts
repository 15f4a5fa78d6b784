/** Plain http from a host that is not this machine, such as a laptop that serves phones by Wi-Fi: no secure context. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { colombian, dist, download, english, expect, expectPdf, linkTo, test } from './journey';
import { openRun, startRun, takeFile } from './run-list';

const { t } = english;
const host = 'http://putivnyk.test/';

test.use({ baseURL: host });

async function servePlainly(page: Page): Promise<void> {
  await page.route(`${host}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({
      path: resolve(dist, `.${pathname === '/' ? '/index.html' : pathname}`),
    });
  });
}

test('without a secure context the PDF is made', async ({ page }) => {
  await servePlainly(page);
  await page.goto(linkTo(colombian, english));
  expect(await page.evaluate(() => isSecureContext || 'locks' in navigator)).toBe(false);
  await expectPdf(page, 'ready');
  expect((await download(page, english)).bytes.length).toBeGreaterThan(10_000);
});

for (const kind of ['writer', 'pdf', 'merge']) {
  test(`without locks a ${kind} thread that is killed in a run is missed, and the run completes`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await servePlainly(page);
    // Long enough that the thread is killed while the run is under way.
    const countries = [
      'CO',
      'GE',
      'BR',
      'US',
      'GB',
      'PL',
      'DE',
      'NP',
      'ZA',
      'stateless',
      'AR',
      'PE',
    ];
    await openRun(page, ...countries.map((country) => `en,${country},unsure,unsure,large,1`));
    await startRun(page);
    await expect(page.getByTestId('progress')).toBeVisible();
    const victims = page.workers().filter((worker) => worker.url().includes(`${kind}.worker`));
    expect(victims.length).toBeGreaterThan(0);
    await Promise.all(victims.map((victim) => victim.evaluate(() => self.close())));
    expect((await takeFile(page)).length).toBeGreaterThan(10_000);
    await expect(page.getByText(t('print-run.done.all'))).toBeVisible();
  });
}
