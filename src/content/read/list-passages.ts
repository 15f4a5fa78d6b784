import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passageMark } from '../prose/read-structure';
import { templateNames } from './read-templates';

/** The names of all passages, as a situation asks for them: `stay/late`. */
export function listPassages(root: string): string[] {
  return templateNames.flatMap((section) => {
    const path = join(root, `templates/${section}.hbs`);
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
    return lines.flatMap((line) => {
      const [, passage] = passageMark.exec(line) ?? [];
      return passage ? [`${section}/${passage}`] : [];
    });
  });
}
