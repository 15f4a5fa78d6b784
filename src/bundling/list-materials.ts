import { readFileSync } from 'node:fs';
import { listLicences } from './list-licences';

/** A part of a bill of materials, as CycloneDX writes it. */
export interface Material {
  type: 'library';
  'bom-ref': string;
  name: string;
  version: string;
  /** The package's address in the language that all bills share. */
  purl: string;
  licenses: [{ license: { id: string } | { name: string } } | { expression: string }];
  /** Of the archive that the registry serves, as the lockfile holds it. */
  hashes: { alg: string; content: string }[];
}

/**
 * What others wrote and the page may carry: the packages of the list of licences, with the hashes of the lockfile.
 * @param root the project's folder, its packages installed
 */
export function listMaterials(root: string): Material[] {
  const integrity = readIntegrity(root);
  return listLicences(root).map(({ name, version, licence }) => {
    const ref = `${name}@${version}`;
    return {
      type: 'library',
      'bom-ref': ref,
      name,
      version,
      purl: `pkg:npm/${ref.replace(/^@/, '%40')}`,
      licenses: [writeLicence(licence)],
      hashes: (integrity.get(ref) ?? []).map(writeHash),
    };
  });
}

/** A name of the SPDX list, an expression of such names, or, where a package has only words, those. */
function writeLicence(licence: string): Material['licenses'][0] {
  if (/^[\w.+-]+$/.test(licence)) return { license: { id: licence } };
  if (/^[\w.+() -]+ (AND|OR|WITH) [\w.+() -]+$/.test(licence)) return { expression: licence };
  return { license: { name: licence } };
}

/** `sha512-…` in base 64, as npm has it. */
function writeHash(integrity: string): Material['hashes'][0] {
  const [algorithm = '', value = ''] = integrity.split('-', 2);
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(value, 'base64').toString('hex'),
  };
}

/** The hashes of each package, by `name@version`. */
function readIntegrity(root: string): Map<string, string[]> {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string }>;
  };
  return new Map(
    Object.entries(packages).flatMap(([path, { version, integrity }]) =>
      integrity
        ? [[`${path.split('node_modules/').at(-1)}@${version}`, integrity.split(' ')] as const]
        : [],
    ),
  );
}
