import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The two weights a guide is set in. */
export type Cut = 'regular' | 'bold';

const files: Record<Cut, string> = { regular: '400Regular', bold: '700Bold' };
const weights: Record<Cut, number> = { regular: 400, bold: 700 };

/** A full font file; of a variable font, one place on its axes (OpenType 1.9, `fvar`). */
export interface FontFile {
  path: string;
  axes?: Readonly<Record<string, number>>;
}

/**
 * A line of `locales/fonts.json`: package and face of an installed `@expo-google-fonts` package; or a script's letters
 * of a `@fontsource-variable` package at a width in per cent, for scripts that are too wide for a card.
 */
type FontLine = string | { variable: string; letters: string; width: number };

/**
 * Where a language's full font files lie: its line of `locales/fonts.json`, or several, of which each draws the letters
 * that those before it lack.
 * @throws when the language has no line, or its package is not installed
 */
export function fontFiles(root: string, tag: string, cut: Cut): FontFile[] {
  const lines: Record<string, FontLine | FontLine[]> = JSON.parse(
    readFileSync(join(root, 'locales/fonts.json'), 'utf8'),
  );
  const faces = [lines[tag] ?? []].flat();
  if (faces.length === 0 || !faces.every(isFontLine))
    throw new Error(`"${tag}" has no line; add one such as "${tag}": "noto-sans/NotoSans".`);
  return faces.map((face) => resolve(face, cut));
}

function isFontLine(line: FontLine): boolean {
  if (typeof line === 'string') return /^[\w-]+\/\w+$/.test(line);
  return /^[\w-]+$/.test(line.variable) && /^[\w-]+$/.test(line.letters) && line.width > 0;
}

/** Where the fixed-width face of revision codes lies; it is the same for every language. */
export function codeFontFile(): FontFile {
  return resolve('noto-sans-mono/NotoSansMono', 'regular');
}

function resolve(line: FontLine, cut: Cut): FontFile {
  if (typeof line === 'string') {
    const [folder, face] = line.split('/');
    const file = `${folder}/${files[cut]}/${face}_${files[cut]}.ttf`;
    return { path: require.resolve(`@expo-google-fonts/${file}`) };
  }
  const { variable, letters, width } = line;
  const file = `${variable}/files/${variable}-${letters}-standard-normal.woff2`;
  return {
    path: require.resolve(`@fontsource-variable/${file}`),
    axes: { wdth: width, wght: weights[cut] },
  };
}
