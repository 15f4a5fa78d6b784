import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { oneReconciler } from '../../src/bundling/stub-reconcilers';
import { noDeadWeight } from '../../src/bundling/stub-unused-parts';

const packages = new URL('../../node_modules/', import.meta.url);

function pathOf(file: string): string {
  return new URL(file, packages).pathname;
}

function run(plugin: Plugin, source: string, file: string) {
  const { resolveId, load } = plugin as unknown as {
    resolveId(source: string, importer: string): string | null;
    load(id: string): string | null;
  };
  const id = resolveId(source, pathOf(file));
  return id && load(id);
}

describe('what the build leaves out', () => {
  const reconciler = '@react-pdf/reconciler/lib/index.js';

  it('is the two older reconcilers, and not the one that our React needs', () => {
    expect(run(oneReconciler(), './reconciler-23.js', reconciler)).toContain('undefined');
    expect(run(oneReconciler(), './reconciler-31.js', reconciler)).toContain('undefined');
    expect(run(oneReconciler(), './reconciler-33.js', reconciler)).toBeNull();
    expect(run(oneReconciler(), './reconciler-23.js', 'elsewhere/index.js')).toBeNull();
    const { version } = createRequire(import.meta.url)('react');
    expect(
      Number(version.split('.')[0]) * 100 + Number(version.split('.')[1]),
    ).toBeGreaterThanOrEqual(1902);
  });

  it('is the decoder of WOFF2 and the English patterns', () => {
    const fontkit = 'fontkit/dist/browser-module.mjs';
    const textkit = '@react-pdf/textkit/lib/textkit.js';
    expect(run(noDeadWeight(), 'brotli/decompress.js', fontkit)).toContain('throw');
    expect(run(noDeadWeight(), '@react-pdf/hyphenate/en-us', textkit)).toContain('syllables');
    expect(run(noDeadWeight(), 'brotli/decompress.js', textkit)).toBeNull();
  });

  it('is still imported as it is named here, so that an upgrade cannot bring it back unseen', () => {
    const read = (file: string) => readFileSync(pathOf(file), 'utf8');
    for (const age of [23, 31, 33]) {
      expect(read(reconciler)).toContain(`from './reconciler-${age}.js'`);
    }
    expect(read('fontkit/dist/browser-module.mjs')).toContain('from "brotli/decompress.js"');
    expect(read('@react-pdf/textkit/lib/textkit.js')).toContain(
      "from '@react-pdf/hyphenate/en-us'",
    );
  });
});
