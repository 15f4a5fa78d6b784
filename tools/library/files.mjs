/** The files of a library on disk. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

export function put(folder, name, bytes) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** A list of files with their hashes, as data. */
export function putManifest(folder, name, manifest) {
  put(folder, name, `${JSON.stringify(manifest, null, 2)}\n`);
}

const part = /^part-\d+-of-\d+\.json$/;

/** Reads the lists of all parts that lie in some folders. @returns each with its folder */
export function readParts(folders) {
  return folders.flatMap((folder) => {
    if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
    const names = readdirSync(folder).filter((name) => part.test(name));
    return names.map((name) => ({
      folder,
      name,
      manifest: JSON.parse(readFileSync(join(folder, name), 'utf8')),
    }));
  });
}

/** Reads a file of a part. @throws when it is not what its part says */
export function readChecked(folder, name, hash) {
  const bytes = readFileSync(join(folder, name));
  if (hashOf(bytes) !== hash)
    throw new Error(`${join(folder, name)} has changed since it was made.`);
  return bytes;
}
