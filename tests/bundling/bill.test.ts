import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listLicences } from '../../src/bundling/list-licences';
import { listMaterials } from '../../src/bundling/list-materials';

const root = fileURLToPath(new URL('../../', import.meta.url));
const materials = listMaterials(root);

interface Part {
  purl: string;
  hashes?: { alg: string; content: string }[];
}

describe('the bill of materials', () => {
  it('names all that the list of licences names, with a hash of each', () => {
    expect(materials.map(({ name, version }) => `${name} ${version}`)).toEqual(
      listLicences(root).map(({ name, version }) => `${name} ${version}`),
    );
    for (const { name, hashes } of materials) {
      expect(hashes, name).not.toEqual([]);
      for (const { content } of hashes) expect(content).toMatch(/^[0-9a-f]{40,128}$/);
    }
  });

  it("says of each package what npm's own bill says of it", () => {
    const args = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'];
    const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: true });
    const theirs: Part[] = JSON.parse(stdout).components;
    expect(theirs.length).toBeGreaterThan(20);
    const ours = new Map(materials.map((one) => [one.purl, one.hashes]));
    for (const { purl, hashes } of theirs) expect(ours.get(purl), purl).toEqual(hashes);
  });

  it("names what npm's own bill forgets: a package that is shipped and that a tool of ours uses too", () => {
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const names = materials.map(({ name, version }) => `${name} ${version}`);
    for (const [name, version] of Object.entries(dependencies))
      expect(names).toContain(`${name} ${version}`);
  });

  it('writes licences as the field does', () => {
    for (const { name, licenses } of materials) {
      const [written] = licenses;
      expect(JSON.stringify(written), name).toMatch(/"(id|expression|name)":"[^"]+"/);
    }
    expect(materials.find(({ name }) => name === 'preact')?.licenses).toEqual([
      { license: { id: 'MIT' } },
    ]);
  });
});
