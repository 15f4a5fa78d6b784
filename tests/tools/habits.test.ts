/** What a host of repositories reads is read here first: nobody else would notice a command that is gone. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hashFolder } from '../../tools/hash-folder.mjs';
import { writeReleaseNotes } from '../../tools/release-notes.mjs';

const read = (path: string) => readFileSync(path, 'utf8');
const yamlsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(folder, name));

const { scripts, dependencies, devDependencies, overrides, version } = JSON.parse(
  read('package.json'),
);

describe.each(yamlsIn('.github/workflows'))('%s', (file) => {
  const step = v.object({ uses: v.optional(v.string()), run: v.optional(v.string()) });
  const job = v.object({ 'runs-on': v.string(), steps: v.array(step) });
  const { jobs } = v.parse(v.object({ jobs: v.record(v.string(), job) }), parse(read(file)));
  const steps = Object.values(jobs).flatMap((one) => one.steps);

  it('runs commands that exist', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    for (const command of commands) {
      const [, name] = /^npm run (\S+)/.exec(command) ?? [];
      if (name) expect(scripts).toHaveProperty(name);
      else expect(command).toMatch(/^npm ci /);
    }
  });

  it('names a version of each action', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v?\w+$/);
  });
});

const forms = yamlsIn('.github/ISSUE_TEMPLATE').filter((path) => !path.endsWith('config.yml'));

describe.each(forms)('%s', (file) => {
  const field = v.object({
    type: v.picklist(['markdown', 'textarea', 'input', 'dropdown']),
    id: v.optional(v.string()),
    attributes: v.record(v.string(), v.unknown()),
  });
  const form = v.object({ name: v.string(), description: v.string(), body: v.array(field) });
  const { body } = v.parse(form, parse(read(file)));

  it('tells first that everybody can read it, and asks nobody who they are', () => {
    expect(body[0]?.type).toBe('markdown');
    expect(body[0]?.attributes.value).toMatch(/Everybody can read this/);
    const asked = body.filter(({ type }) => type !== 'markdown');
    expect(asked.length).toBeGreaterThan(2);
    for (const { id, attributes } of asked) {
      expect(id).toMatch(/^[a-z]+$/);
      expect(attributes.label).not.toMatch(/your name|e-?mail|phone number of|unit|rank|contact/i);
    }
  });
});

describe('the rules for updates', () => {
  const { packageRules } = JSON.parse(read('.github/renovate.json'));
  const [together] = packageRules;
  const isTogether = (name: string) =>
    together.matchPackageNames.some((pattern: string) =>
      pattern.startsWith('/') ? new RegExp(pattern.slice(1, -1)).test(name) : pattern === name,
    );

  it('move the packages that set the PDF in one change, with their overrides', () => {
    const engine = /^@react-pdf\/|^pdfkit$|^fontkit$|^@expo-google-fonts\//;
    const used = Object.keys({ ...dependencies, ...devDependencies, ...overrides });
    for (const name of used.filter((one) => engine.test(one)))
      expect(isTogether(name), name).toBe(true);
    expect(isTogether('preact')).toBe(false);
  });
});

it.each(['SECURITY.md', 'CODE_OF_CONDUCT.md', 'CHANGELOG.md'])('%s is there', (file) => {
  expect(existsSync(file)).toBe(true);
});

describe('a release', () => {
  const hashes = ['0'.repeat(64), 'f'.repeat(64)].map((hash, index) => `${hash}  file-${index}`);

  it('says what the changelog says of its version, and no other, with the hash of each file', () => {
    const changelog = '# Changelog\n\n## 1.1.0\n- New.\n\n## 1.0.0\n- Old.\n';
    const notes = writeReleaseNotes(changelog, '1.1.0', hashes);
    expect(notes).toContain('# Putivnyk 1.1.0\n\n- New.');
    expect(notes).not.toContain('Old');
    for (const line of hashes) expect(notes).toContain(line);
    expect(() => writeReleaseNotes(changelog, '1.2.0', hashes)).toThrow(/nothing of 1\.2\.0/);
  });

  it('has words in the changelog for the version that is here', () => {
    expect(writeReleaseNotes(read('CHANGELOG.md'), version, hashes)).toContain(version);
  });

  it('hashes as sha256sum does, in one order', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hashes-'));
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b', 'two'), 'abc');
    writeFileSync(join(folder, 'a'), '');
    expect(hashFolder(folder)).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/two',
    ]);
  });
});
