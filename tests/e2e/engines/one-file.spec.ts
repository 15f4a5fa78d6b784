/** The app as one HTML file, opened from the disk: it makes the same PDF in every engine, and asks for nothing. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Engine } from '../../support/engines/engine';
import { engines, openEngine } from '../../support/engines/open-engine';
import { colombian, linkTo, ukrainian } from '../journey';
import { hostPlainly } from '../plain-host';
import { follow, hashOf, take, untilPdf } from './steps';

test.describe.configure({ timeout: 300_000, mode: 'serial' });

const { tag, t } = ukrainian;
const file = resolve(`dist-single/putivnyk-${tag}.html`);
const link = `${linkTo(colombian, ukrainian).slice(2)}&today=2026-12-01`;
let said = '';
const made: Record<string, string> = {};

test.beforeAll(() => {
  said = execFileSync(process.execPath, ['tools/build-single.mjs', tag], { encoding: 'utf8' });
});

test('it weighs at most 3 MB, its hash is printed, and its policy names its script and style only', () => {
  const bytes = readFileSync(file);
  expect(bytes.length).toBeLessThanOrEqual(3 * 2 ** 20);
  expect(said).toContain(createHash('sha256').update(bytes).digest('hex'));
  const html = String(bytes);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'$/,
  );
  expect(html.match(/<link /g)).toBeNull();
  // For whoever shows the file and runs no program.
  expect(html).toMatch(/<noscript>.*href="tel:.*<\/noscript>/s);
  // What others wrote is named in the file itself.
  expect(html).toContain('SIL OPEN FONT LICENSE');
});

for (const name of engines) {
  test(`${name} makes the PDF of the file from the disk`, async () => {
    const engine: Engine = await openEngine(name);
    const host = await hostPlainly('/');
    try {
      await follow(engine, pathToFileURL(file).href + link);
      await untilPdf(engine);
      const fromDisk = await take(engine, t('button.download'));
      const asked = await engine.run(() =>
        performance
          .getEntriesByType('resource')
          .map((entry) => entry.name)
          .filter((address) => !/^(blob|data):/.test(address)),
      );
      expect(asked).toEqual([]);
      await follow(engine, host.address + link);
      await untilPdf(engine);
      const hosted = await take(engine, t('button.download'));
      expect(hashOf(fromDisk.bytes)).toBe(hashOf(hosted.bytes));
      made[name] = hashOf(fromDisk.bytes);
    } finally {
      await engine.close();
      host.close();
    }
  });
}

test('the bytes are the same in all', () => {
  expect(new Set(Object.values(made)).size).toBe(1);
});
