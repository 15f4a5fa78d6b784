import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listLicences, packageName } from '../../src/bundling/list-licences';

/** A folder with a lockfile and one installed package. */
function project(locked: object, files: Record<string, string>): string {
  const root = `${mkdtempSync(`${tmpdir()}/licences-`)}/`;
  mkdirSync(`${root}node_modules/thing`, { recursive: true });
  writeFileSync(
    `${root}package-lock.json`,
    JSON.stringify({ packages: { '': {}, 'node_modules/thing': { version: '1.2.3', ...locked } } }),
  );
  for (const [file, words] of Object.entries(files))
    writeFileSync(`${root}node_modules/thing/${file}`, words);
  return root;
}

describe('the list of licences', () => {
  it('holds what is shipped and no tool', () => {
    const names = listLicences(fileURLToPath(new URL('../..', import.meta.url))).map(
      ({ name }) => name,
    );
    for (const shipped of ['preact', 'fflate', 'uqr', '@expo-google-fonts/noto-sans'])
      expect(names).toContain(shipped);
    // The public renderer judges in tests, and is in no file that a reader is given.
    for (const tool of [
      'vite',
      'vitest',
      '@playwright/test',
      'react',
      '@react-pdf/renderer',
      'fontkit',
    ])
      expect(names).not.toContain(tool);
  });

  it('gives the words of a licence, whatever its file is called', () => {
    const root = project({ license: 'ISC' }, { 'LICENCE.md': 'Take it.\n' });
    expect(listLicences(root)).toEqual([
      { name: 'thing', version: '1.2.3', licence: 'ISC', text: 'Take it.' },
    ]);
  });

  it('gives the words of both licences where letters have their own', () => {
    const root = project({ license: 'ISC' }, { LICENSE: 'Take it.', LICENSE_FONT: 'Print it.' });
    expect(listLicences(root)[0]?.text).toBe('Take it.\n\nPrint it.');
  });

  it('takes a licence from its own first line, and stops where there is none', () => {
    expect(listLicences(project({}, { LICENSE: 'MIT License\n\nTake it.' }))[0]?.licence).toBe(
      'MIT License',
    );
    expect(() => listLicences(project({}, {}))).toThrow('node_modules/thing states no licence');
  });

  it('leaves out tools', () => {
    expect(listLicences(project({ license: 'MIT', dev: true }, {}))).toEqual([]);
  });

  it('tells a package by its path', () => {
    expect(packageName('/x/node_modules/a/node_modules/@b/c/index.js')).toBe('@b/c');
    expect(packageName('node_modules/a/lib/x.js')).toBe('a');
  });
});
