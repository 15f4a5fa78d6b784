import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cut } from './fonts';
import { subsetFor } from './subset-fonts';

/**
 * Keeps the cut font as a file, so that one is cut only when its letters change.
 * @returns the file's path
 */
export async function cacheFont(
  root: string,
  tag: string,
  cut: Cut,
  texts: string,
): Promise<string> {
  const letters = [...new Set(texts)].sort().join('');
  const hash = createHash('sha256').update(letters).digest('hex').slice(0, 8);
  const folder = join(root, 'node_modules/.cache/putivnyk-fonts');
  const file = join(folder, `${tag}-${cut}-${hash}.ttf`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await subsetFor(root, tag, cut, letters));
  return file;
}
