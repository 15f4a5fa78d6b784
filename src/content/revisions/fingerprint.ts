import { createHash } from 'node:crypto';
import { codeLetters } from '../../guide/revisions/revision-code';

/**
 * A short fingerprint of plain data: the same data give the same letters on every machine.
 * @param length letters of `codeLetters`, five bits each; at most 50
 */
export function fingerprint(data: unknown, length: number): string {
  const hash = createHash('sha256').update(JSON.stringify(data)).digest();
  const bits = Array.from(hash, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from(
    { length },
    (_, i) => codeLetters[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)],
  ).join('');
}
