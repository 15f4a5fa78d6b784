import { readdirSync } from 'node:fs';
import { root } from '../install.mjs';
import { changedFiles } from './changed-files.mjs';
import { isTouched } from './is-touched.mjs';

/**
 * Playwright's projects in which the journeys that a change touches come first. They run in the order of the list.
 * Looked up once a run: a file that is saved meanwhile must not change the list under the workers that read it again.
 * @param project what both parts have in common
 */
export function journeysInOrder(project = {}) {
  process.env.JOURNEYS_TOUCHED ??= listTouched();
  const touched = process.env.JOURNEYS_TOUCHED.split(' ').filter(Boolean);
  if (touched.length === 0) return [project];
  const files = touched.map((name) => `**/${name}`);
  return [
    { ...project, name: 'touched', testMatch: files },
    { ...project, name: 'others', testIgnore: files },
  ];
}

function listTouched() {
  const changed = changedFiles();
  return readdirSync(`${root}tests/e2e`)
    .filter((name) => name.endsWith('.spec.ts'))
    .filter((name) => changed.some((file) => isTouched(`tests/e2e/${name}`, file)))
    .join(' ');
}
