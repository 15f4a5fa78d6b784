import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReferenceEngine } from '../engine-plugin';
import { type Cut, codeFontFile, type FontFile, fontFiles } from './fonts';
import { measureFont } from './measure-font';
import { alwaysKept, subsetFor } from './subset-fonts';

/**
 * Keeps a language's font, cut to its letters and measured, as a file.
 * @throws where a word of its texts needs a shaper
 * @returns the file's path
 */
export async function cacheFont(
  root: string,
  tag: string,
  cut: Cut,
  texts: string,
): Promise<string> {
  return cache(root, `${tag}-${cut}`, fontFiles(root, tag, cut), texts, alwaysKept());
}

/** Keeps the fixed-width font of revision codes, cut to what a code may hold. @returns the file's path */
export async function cacheCodeFont(root: string): Promise<string> {
  return cache(root, 'code', [codeFontFile()], ' -.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
}

/** Changes when what is made of the same letters changes. */
const version = 4;

/** A font is cut only when its letters, its words, or the fonts that they are taken from, have changed. */
async function cache(
  root: string,
  name: string,
  fonts: FontFile[],
  texts: string,
  alsoKept = '',
): Promise<string> {
  const letters = [...new Set(texts + alsoKept)].sort().join('');
  const words = [...new Set(texts.split(/\s+/))].sort();
  const isWhole = isReferenceEngine();
  const sources = fonts.map(({ path, axes }) => [path.split('node_modules').at(-1), axes]);
  const made = JSON.stringify([version, isWhole, letters, words, sources]);
  const hash = createHash('sha256').update(made).digest('hex').slice(0, 8);
  const folder = join(root, 'node_modules/.cache/putivnyk-fonts');
  const file = join(folder, `${name}-${hash}.ttf`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, measureFont(await subsetFor(fonts, letters), words, isWhole));
  return file;
}
