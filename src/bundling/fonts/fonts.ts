import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The two weights a guide is set in. */
export type Cut = 'regular' | 'bold';

const files: Record<Cut, string> = { regular: '400Regular', bold: '700Bold' };

/**
 * Where a language's full TrueType files lie: its line of `locales/fonts.json` names package and face of an
 * installed `@expo-google-fonts` package, or several, of which each draws the letters that those before it lack.
 * @throws when the language has no line, or its package is not installed
 */
export function fontFiles(root: string, tag: string, cut: Cut): string[] {
  const lines: Record<string, string | string[]> = JSON.parse(
    readFileSync(join(root, 'locales/fonts.json'), 'utf8'),
  );
  const faces = [lines[tag] ?? []].flat();
  if (faces.length === 0 || !faces.every((face) => /^[\w-]+\/\w+$/.test(face)))
    throw new Error(`"${tag}" has no line; add one such as "${tag}": "noto-sans/NotoSans".`);
  return faces.map((face) => resolve(face, cut));
}

/** Where the fixed-width face of revision codes lies; it is the same for every language. */
export function codeFontFile(): string {
  return resolve('noto-sans-mono/NotoSansMono', 'regular');
}

function resolve(line: string, cut: Cut): string {
  const [folder, face] = line.split('/');
  return require.resolve(`@expo-google-fonts/${folder}/${files[cut]}/${face}_${files[cut]}.ttf`);
}
