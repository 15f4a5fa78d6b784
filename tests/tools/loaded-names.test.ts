/**
 * The tools and the bench are plain JavaScript and load TypeScript while they run, where no compiler looks: a name
 * that a module does not export would be `undefined` there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onlyExported } from '../../tools/load-module.mjs';

const loads =
  /const \{([^}]*)\} = await (?:loadModule|load|import)\(\s*['"]([^'"]+)['"],?\s*\)|import \{([^}]*)\} from ['"](\.[^'"]+)['"]/g;

/** What a file takes from each module that it loads: `const { a, b: c } = await load('/src/x.ts')`. */
function listTaken(text: string): { module: string; names: string[] }[] {
  return [...text.matchAll(loads)].map(([, loaded, from, imported, beside]) => ({
    module: beside ?? from ?? '',
    names: (loaded ?? imported ?? '').split(',').flatMap((name) => {
      const [taken = ''] = name.split(/:| as /).map((part) => part.trim());
      return taken ? [taken] : [];
    }),
  }));
}

/** Modules of the project by path; a package is loaded by its own name. */
function addressOf(file: string, module: string): string {
  if (module.startsWith('.')) return new URL(module, `file:///${file}`).pathname;
  return /^(\/|src\/)/.test(module) ? `/${module.replace(/^\//, '')}` : module;
}

const files = ['tools', 'bench'].flatMap((folder) =>
  readdirSync(folder).flatMap((file) => (file.endsWith('.mjs') ? [`${folder}/${file}`] : [])),
);

it.each(files)('%s finds what it takes from the modules that it loads', async (file) => {
  for (const { module, names } of listTaken(readFileSync(file, 'utf8'))) {
    const exported = Object.keys(await import(/* @vite-ignore */ addressOf(file, module)));
    expect(exported, `${file} takes a name that ${module} lacks`).toEqual(
      expect.arrayContaining(names),
    );
  }
});

describe('this test', () => {
  it('sees each way to load', () => {
    const text = `import { a } from './x.mjs';
      const { b, c: d } = await load('/src/y.ts');
      const { e } = await loadModule(\n  'src/z.ts',\n);`;
    expect(listTaken(text)).toMatchObject([
      { module: './x.mjs', names: ['a'] },
      { module: '/src/y.ts', names: ['b', 'c'] },
      { module: 'src/z.ts', names: ['e'] },
    ]);
  });
  it('knows that each load is written so that it can be read here', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const written = text.match(/await (loadModule|load)\(/g)?.length ?? 0;
      const seen = listTaken(text).filter(({ module }) => !module.startsWith('.')).length;
      expect(seen, `${file}: load a module by its name, in quotes`).toBeGreaterThanOrEqual(written);
    }
  });
});

describe('a loaded module', () => {
  it('throws when a name is taken that it does not export', () => {
    const { a, ...rest } = onlyExported({ a: 1 }, 'src/x.ts') as Record<string, number>;
    expect({ a, rest }).toEqual({ a: 1, rest: {} });
    expect(() => onlyExported({ a: 1 }, 'src/x.ts').signedFile).toThrow(
      'src/x.ts exports no "signedFile"',
    );
  });
});
