/** `npm run pictures`: takes the README's two pictures from the running page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { getChromium } from './find-chromium.mjs';
import { installPackages, root } from './install.mjs';
import { serveBuilt } from './serve-built.mjs';

installPackages();
const executablePath = await getChromium();
const { build } = await import('vite');
const { chromium } = await import('@playwright/test');
const { createCanvas } = await import('@napi-rs/canvas');
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

await build({ root, configLoader: 'runner', logLevel: 'warn' });
const { address, close } = await serveBuilt();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(`${root}docs`, { recursive: true });

const page = await browser.newPage({ viewport: { width: 390, height: 780 }, deviceScaleFactor: 1 });
await page.goto(address);
await page.getByRole('button', { name: 'Start', exact: true }).click();
await page.locator('#nationality').waitFor();
await page.screenshot({ path: `${root}docs/page.png` });

await page.goto(`${address}#nationality=CO&unit=legion&contract=signed&today=2026-11-23&locale=en`);
await page.locator('[data-testid=pdf-status][data-state=ready]').waitFor();
const [download] = await Promise.all([
  page.waitForEvent('download'),
  page
    .locator('[data-testid=pdf-status] ~ * button, button')
    .filter({ hasText: 'PDF' })
    .first()
    .click(),
]);
const pdf = await getDocument({ url: await download.path() }).promise;
const sheet = await pdf.getPage(1);
const viewport = sheet.getViewport({ scale: 0.92 });
const canvas = createCanvas(viewport.width, viewport.height);
await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
writeFileSync(`${root}docs/guide.png`, canvas.toBuffer('image/png'));

await browser.close();
await close();
