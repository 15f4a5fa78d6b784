import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readShard } from '../../src/library/plan';
import { situations } from '../../src/library/situations';
import { hashFolder } from '../../tools/hash-folder.mjs';
import { readParts } from '../../tools/library/files.mjs';
import { makeShare } from '../../tools/library/make-share.mjs';
import { mergeShares } from '../../tools/library/merge-shares.mjs';
import { openLibrary } from '../../tools/library/open-library.mjs';
import { readPdf, squeeze } from '../e2e/read-pdf';

type Library = Awaited<ReturnType<typeof openLibrary>>;
const folder = () => mkdtempSync(join(tmpdir(), 'library-'));
const wanted = {
  locales: ['en', 'uk'],
  formats: ['a4', 'card'],
  paper: 'a4',
  day: '2026-11-23',
  situations: ['signed', 'relative-missing'],
};
const whole = folder();
const parts = [folder(), folder(), folder()];
let library: Library;

beforeAll(async () => {
  library = await openLibrary(wanted.locales);
  await makeShare(library, wanted, '1/1', whole);
  mergeShares(library, readParts([whole]), whole);
  for (const [i, part] of parts.entries()) await makeShare(library, wanted, `${i + 1}/3`, part);
});
afterAll(() => library.close());

const page = (name: string) => readFileSync(join(whole, name), 'utf8');

describe('a library', () => {
  test('made in three shares, in any order, is the same as in one piece, byte for byte', () => {
    const joined = folder();
    mergeShares(library, readParts(parts.toReversed()), joined);
    expect(hashFolder(joined)).toEqual(hashFolder(whole));
    expect(hashFolder(whole)).toHaveLength(2 * 2 * 3 + 3 + 2);
    // The hashes are those that any machine checks.
    const own = hashFolder(whole).filter((line: string) => !/library.json|SHA256SUMS/.test(line));
    expect(page('SHA256SUMS').trim().split('\n')).toEqual(own);
  });

  test('is not made of some of its shares, or of a file that has changed', () => {
    expect(() => mergeShares(library, readParts(parts.slice(1)), folder())).toThrow('No part has');
    const [changed = ''] = parts;
    const name = Object.keys(readParts([changed])[0]?.manifest.files ?? {})[0] ?? '';
    const before = readFileSync(join(changed, name));
    writeFileSync(join(changed, name), 'something else');
    expect(() => mergeShares(library, readParts(parts), folder())).toThrow('has changed');
    writeFileSync(join(changed, name), before);
  });

  test('is not made of shares of another day or text', () => {
    const [one, ...others] = readParts(parts);
    const late = { ...one, manifest: { ...one?.manifest, day: '2026-11-24' } };
    expect(() => mergeShares(library, [late, ...others] as never, folder())).toThrow('not of one');
    const other = readParts(parts).map((part: ReturnType<typeof readParts>[number]) => ({
      ...part,
      manifest: { ...part.manifest, codes: { en: 'EN-OLD', uk: 'UK-OLD' } },
    }));
    expect(() => mergeShares(library, other, folder())).toThrow('another text');
  });

  test('has pages with the words of the PDF', async () => {
    const { text } = await readPdf(new Uint8Array(readFileSync(join(whole, 'uk/signed-a4.pdf'))));
    const titles = [...page('uk/signed.html').matchAll(/<h2 id="section[^>]*>([^<]+)</g)];
    expect(titles.length).toBeGreaterThan(8);
    for (const [, title = ''] of titles)
      expect(text).toContain(squeeze(title.replaceAll('&amp;', '&')));
  });
});

describe.each([
  'index.html',
  'en/index.html',
  'uk/index.html',
  'en/signed.html',
  'uk/relative-missing.html',
])('the page %s', (name) => {
  test('has no script, asks the network for nothing, and says its language', () => {
    const html = page(name);
    expect(html).toMatch(/^<!doctype html>\n<html lang="(en|uk)" dir="ltr">/);
    expect(html).not.toMatch(
      /<script|\son\w+=|javascript:|<link|<img|<iframe|@import|url\(|<form/i,
    );
    expect(html).toContain("default-src 'none'");
    expect(html).toContain(`style-src '${library.tools.styles.hash}'`);
  });

  test('leads to nothing that is not there', () => {
    const html = page(name);
    const there = hashFolder(whole).map((line: string) => line.slice(66));
    const from = name.includes('/') ? name.replace(/[^/]+$/, '') : '';
    const targets = [...html.matchAll(/href="([^"]+)"/g)].map(([, target = '']) => target);
    for (const target of targets) {
      if (target.startsWith('#')) expect(html).toContain(`id="${target.slice(1)}"`);
      else if (!/^(https?|tel|mailto):/.test(target))
        expect(there).toContain(new URL(target, `file:///${from}`).pathname.slice(1));
    }
    expect(targets.length).toBeGreaterThan(0);
  });
});

test('a share is one of so many', () => {
  expect(readShard('3/8')).toEqual({ number: 3, of: 8 });
  for (const wrong of ['0/3', '4/3', '3', 'a/b', ''])
    expect(() => readShard(wrong)).toThrow('no share');
  expect(new Set(situations.map(({ id }) => id)).size).toBe(situations.length);
});
