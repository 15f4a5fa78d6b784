import { writeFileSync, mkdirSync } from 'node:fs';
import { it } from 'vitest';
import { textOf } from '../read-tree';
import { realGuide, realLanguages } from '../real-content';
const who: Record<string, [any, string]> = {
  nothing: [{}, '2026-11-23'],
  russian: [{ nationality: 'RU', unit: 'afu', contract: 'signed' }, '2026-11-23'],
  us: [{ nationality: 'US', unit: 'afu', contract: 'none' }, '2026-11-23'],
  co: [{ nationality: 'CO', unit: 'legion', contract: 'signed' }, '2026-11-23'],
  stateless: [{ nationality: 'stateless', unit: 'guard', contract: 'ended' }, '2026-11-23'],
  relative: [{ reader: 'relative', nationality: 'CO', unit: 'afu', contract: 'signed' }, '2026-11-23'],
  march: [{ nationality: 'BR', unit: 'afu', contract: 'signed' }, '2026-03-01'],
  july: [{ nationality: 'BR', unit: 'afu', contract: 'signed' }, '2026-07-15'],
  dec: [{ nationality: 'US', unit: 'afu', contract: 'signed' }, '2025-12-01'],
  june25: [{ nationality: 'GB', unit: 'afu', contract: 'ended' }, '2025-06-30'],
};
it('dumps', () => {
  mkdirSync('/tmp/dump', { recursive: true });
  for (const l of realLanguages) for (const [n, [a, d]] of Object.entries(who))
    writeFileSync(`/tmp/dump/${n}.${l.tag}.txt`, textOf(realGuide(a, l, d)).replace(/\[\d+\]/g, ''));
});
