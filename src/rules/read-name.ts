import type { FieldName } from '../questions/fields';
import type { Holds } from './holds';

/**
 * What a page asks for by name: the id of a rule, one answer as `field:value`, or one cell of the country table as
 * `cell:category:value`. Whether it exists is the build's affair.
 */
export function readName(name: string): Holds {
  const [head = '', ...rest] = name.split(':');
  if (rest.length === 0) return { rule: name };
  if (head === 'cell') return { category: rest[0] ?? '', is: rest.slice(1).join(':') };
  return { field: head as FieldName, is: [rest.join(':')] };
}
