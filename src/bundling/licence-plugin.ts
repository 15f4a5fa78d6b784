import type { Plugin, Rollup } from 'vite';
import { type Licence, listLicences, packageName } from './list-licences';

const id = 'shipped:licences';
const file = 'licences.txt';

/**
 * Makes the module `shipped:licences` and the file `licences.txt` of all that others wrote and we ship, and
 * fails the build when something is bundled that the list lacks.
 * @param root the project's folder
 */
export function licencePlugin(root: string): Plugin {
  let listed: Licence[] | undefined;
  const list = () => (listed ??= listLicences(root));
  return {
    name: 'putivnyk:licences',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (resolved) =>
      resolved === `\0${id}`
        ? `export default ${JSON.stringify(list().map(({ text: _, ...short }) => short))};`
        : undefined,
    generateBundle(_options, bundle) {
      const missing = [...bundledPackages(bundle)].filter(
        (name) => !list().some((licence) => licence.name === name),
      );
      if (missing.length > 0)
        this.error(`Shipped without a licence in the list: ${missing.join(', ')}.`);
      const source = list().map(writeEntry).join('\n\n');
      this.emitFile({ type: 'asset', fileName: file, source });
    },
  };
}

function bundledPackages(bundle: Rollup.OutputBundle): Set<string> {
  const ids = Object.values(bundle).flatMap((part) =>
    part.type === 'chunk' ? part.moduleIds : [],
  );
  const paths = ids.map((path) => path.replaceAll('\\', '/'));
  const names = paths.filter((path) => path.includes('/node_modules/')).map(packageName);
  // The build's own cache lies there too, in a folder with a dot: cuts of fonts, which are in the list.
  return new Set(names.filter((name) => !name.startsWith('.')));
}

function writeEntry({ name, version, licence, text }: Licence): string {
  return `${name} ${version}\n${licence}\n${text && `\n${text}\n`}`;
}
