import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A package of others that the page or its typesetter may carry. */
export interface Licence {
  name: string;
  version: string;
  /** SPDX expression, as the package states it. */
  licence: string;
  /** The licence's own words; empty where the package brings none. */
  text: string;
}

interface Locked {
  version: string;
  dev?: boolean;
  devOptional?: boolean;
  license?: string;
}

/** Fonts are cut by the build, so they stand among its tools; their cuts are shipped. */
const shippedTools = /^@expo-google-fonts\//;

/**
 * Lists what the lockfile says may be shipped: every package that is not a tool, and the fonts, by name.
 * @param root the project's folder, its packages installed
 * @throws when a package states no licence: it must not be shipped
 */
export function listLicences(root: string): Licence[] {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => {
      return path && (!(dev || devOptional) || shippedTools.test(packageName(path)));
    })
    .filter(([path]) => existsSync(`${root}${path}`))
    .map(([path, locked]) => readLicence(root, path, locked))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The package that a file or folder below `node_modules` belongs to. */
export function packageName(path: string): string {
  const [scope = '', name = ''] = path.split('node_modules/').at(-1)?.split('/') ?? [];
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function readLicence(root: string, path: string, { version, license }: Locked): Licence {
  const name = packageName(path);
  // A package of letters brings two: one for its code, one for the letters.
  const files = readdirSync(`${root}${path}`).filter((entry) =>
    /^(licen[cs]e|ofl|copying)/i.test(entry),
  );
  const text = files
    .map((file) => readFileSync(`${root}${path}/${file}`, 'utf8').trim())
    .join('\n\n');
  // A package may name its licence in the licence's own first line only.
  const stated = license ?? text.split('\n')[0];
  if (!stated) throw new Error(`${path} states no licence: do not ship it.`);
  return { name, version, licence: stated, text };
}
