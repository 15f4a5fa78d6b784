import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { listMaterials } from './list-materials';

/**
 * Makes `bom.cdx.json`, the bill of materials of what others wrote and we ship (CycloneDX 1.5), beside `licences.txt`.
 * It holds no day and no number by chance: the same packages give the same bytes.
 * @param root the project's folder
 */
export function billPlugin(root: string): Plugin {
  return {
    name: 'putivnyk:bill-of-materials',
    apply: 'build',
    generateBundle() {
      const { name, version, license } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
      const bill = {
        $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.5',
        version: 1,
        metadata: {
          component: {
            type: 'application',
            'bom-ref': `${name}@${version}`,
            name,
            version,
            licenses: [{ license: { id: license } }],
          },
        },
        components: listMaterials(root),
      };
      const source = `${JSON.stringify(bill, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'bom.cdx.json', source });
    },
  };
}
