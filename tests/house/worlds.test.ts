/** Each source is compiled in the world it runs in: pure rooms see no DOM, threads no page, the page no worker. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sources } from './read-imports';

const worlds = readdirSync('tsconfig').filter((file) => file.endsWith('.json'));
const included = worlds.flatMap((file): string[] =>
  JSON.parse(readFileSync(`tsconfig/${file}`, 'utf8')).include.map((path: string) =>
    path.replace('../', ''),
  ),
);

it('has every source in a world, but those that serve the build', () => {
  const isIn = (file: string) =>
    included.some((path) =>
      path.includes('*')
        ? new RegExp(`^${path.replace('**/', '(.*/)?').replace('*.', '[^/]*\\.')}$`).test(file)
        : file === path || file.startsWith(`${path}/`),
    );
  const build = /^src\/(content|bundling)\//;
  expect(
    sources.filter((file) => !build.test(file) && !isIn(file)),
    'add the room to one of the files in tsconfig/',
  ).toEqual([]);
});

it('compiles each world in npm run types and in npm test', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const file of worlds) {
    expect(scripts.types).toContain(`tsc -p tsconfig/${file}`);
    expect(readFileSync('tools/test/parts.mjs', 'utf8')).toContain(`'tsconfig/${file}'`);
  }
});
