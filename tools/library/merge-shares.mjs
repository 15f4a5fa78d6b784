import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashOf, put, putManifest, readChecked } from './files.mjs';

/**
 * Joins all shares to one library: copies their files, and writes the indexes and the hashes of all.
 * @param library as `openLibrary` opens it, with the languages of the shares
 * @param parts as `readParts` reads them
 * @returns how many files there are
 * @throws when the parts are not of one library, one is missing, or a file is not what its part says
 */
export function mergeShares(library, parts, out) {
  const { situations, makeIndexes, joinManifests, sorted, tools } = library;
  const whole = joinManifests(parts.map(({ manifest }) => manifest));
  for (const locale of whole.locales) {
    if (tools.languageOf(locale).code !== whole.codes[locale])
      throw new Error(`The parts in "${locale}" were made of another text than this checkout's.`);
  }
  for (const { folder, manifest } of parts) {
    for (const [name, hash] of Object.entries(manifest.files))
      put(out, name, readChecked(folder, name, hash));
  }
  const chosen = whole.situations.map((id) => situations.find((one) => one.id === id));
  const made = makeIndexes(chosen, whole, tools).map(({ name, bytes }) => {
    put(out, name, bytes);
    return [name, hashOf(bytes)];
  });
  const { shard: _, ...frame } = whole;
  const files = sorted([...Object.entries(whole.files), ...made]);
  putManifest(out, 'library.json', { ...frame, files });
  const lines = Object.entries(files).map(([name, hash]) => `${hash}  ${name}\n`);
  put(out, 'SHA256SUMS', lines.join(''));
  for (const { folder, name } of parts)
    if (resolve(folder) === resolve(out)) rmSync(join(folder, name));
  return Object.keys(files).length;
}
