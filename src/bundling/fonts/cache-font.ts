import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cut, codeFontFile, fontFiles } from './fonts';
import { alwaysKept, subsetFor } from './subset-fonts';

/**
 * Keeps a language's font, cut to its letters, as a file.
 * @returns the file's path
 */
export async function cacheFont(
  root: string,
  tag: string,
  cut: Cut,
  texts: string,
): Promise<string> {
  return cache(root, `${tag}-${cut}`, fontFiles(root, tag, cut), alwaysKept() + texts);
}

/** Keeps the fixed-width font of revision codes, cut to what a code may hold. @returns the file's path */
export async function cacheCodeFont(root: string): Promise<string> {
  return cache(root, 'code', [codeFontFile()], ' -.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
}

/** A font is cut only when its letters, or the fonts that they are taken from, have changed. */
async function cache(root: string, name: string, fonts: string[], texts: string): Promise<string> {
  const letters = [...new Set(texts)].sort().join('');
  const made = JSON.stringify([letters, fonts.map((font) => font.split('@expo').at(-1))]);
  const hash = createHash('sha256').update(made).digest('hex').slice(0, 8);
  const folder = join(root, 'node_modules/.cache/putivnyk-fonts');
  const file = join(folder, `${name}-${hash}.ttf`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await subsetFor(fonts, letters));
  return file;
}
