import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The two weights a guide is set in. */
export type Cut = 'regular' | 'bold';

const files: Record<Cut, string> = { regular: '400Regular', bold: '700Bold' };

/**
 * Where a language's full TrueType file lies: its line of `locales/fonts.json` names package and face of an
 * installed `@expo-google-fonts` package.
 * @throws when the language has no line, or its package is not installed
 */
export function fontFile(root: string, tag: string, cut: Cut): string {
  const lines: Record<string, string> = JSON.parse(
    readFileSync(join(root, 'locales/fonts.json'), 'utf8'),
  );
  const [folder, face] = lines[tag]?.split('/') ?? [];
  if (!face)
    throw new Error(`"${tag}" has no line; add one such as "${tag}": "noto-sans/NotoSans".`);
  return require.resolve(`@expo-google-fonts/${folder}/${files[cut]}/${face}_${files[cut]}.ttf`);
}
