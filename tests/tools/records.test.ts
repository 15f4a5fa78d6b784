/** The tools that write records are run as their users run them, on an invented project. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read/read-content';
import { signedOn } from '../../src/content/sign-off/signatures';
import { inventProject } from '../support/invented';

const page = (prose: string) =>
  `---\ntitle: Stay\nreviewed_on: 2026-01-05\n---\n{{!-- apply --}}\n${prose}\n`;
const tool = (name: string, ...args: string[]) => {
  const { stdout, stderr } = spawnSync('node', [`tools/${name}.mjs`, ...args], {
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`.trim();
};
const signedDay = (root: string) => {
  const content = readContent(root);
  const stay = content.languages[0]?.templates.stay;
  return stay && signedOn(stay, 'en', 'stay', content);
};

describe('npm run sign', () => {
  it('records what was signed, so that a section which changed since counts as unsigned', () => {
    const root = inventProject({ 'templates/stay.hbs': page('Apply in time.') });
    const before = readdirSync(root);
    expect(tool('sign', root)).toBe('Recorded: en/stay');
    expect(readdirSync(root).filter((file) => !before.includes(file))).toEqual(['signed.json']);
    expect(signedDay(root)).toBe('2026-01-05');
    expect(tool('sign', root)).toBe('No section has been signed since.');
    writeFileSync(join(root, 'templates/stay.hbs'), page('Apply when you like.'));
    expect(signedDay(root)).toBeUndefined();
  });
});

describe('npm run revision', () => {
  it('records the text once', () => {
    const root = inventProject();
    expect(tool('revision', root)).toMatch(/^Recorded: EN-[-.\w]+$/);
    expect(tool('revision', root)).toBe('Nothing has changed.');
    expect(JSON.parse(readFileSync(join(root, 'revisions.json'), 'utf8'))).toHaveLength(1);
    expect(existsSync(join(root, 'undefined'))).toBe(false);
  });
});
