import { writeFileSync } from 'node:fs';
import { root, run } from './install.mjs';

/** The folder that a tool works on: the one named on the command line, else the project's own. It ends with a slash. */
export function namedFolder(name) {
  return name ? `${name.replace(/\/+$/, '')}/` : root;
}

/**
 * Writes a record that grows line by line, such as signed.json.
 * @param folder ends with a slash; in the project's own the file is formatted as the linter wants it
 */
export function writeRecord(folder, file, lines) {
  writeFileSync(`${folder}${file}`, `${JSON.stringify(lines, null, 2)}\n`);
  if (folder === root) run('npx', ['--no-install', 'biome', 'format', '--write', file]);
}
