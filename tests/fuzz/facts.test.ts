import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/content/read/content-error';
import { readFacts } from '../../src/content/read/read-facts';
import { runsOf } from '../support/arbitrary';
import { inventProject } from '../support/invented';
import { damaged } from './tokens';

const names = ['amounts', 'contacts', 'deadlines', 'nationalities', 'sources'];
const own = [
  '&a ',
  '*a',
  '? ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '- ',
  '!!js/function ',
  '!!binary x',
  '<<: *a',
  'null',
  '1e999',
  '.inf',
  '-0',
  '2026-13-45',
  '__proto__: { polluted: true }',
  'values: {}',
  'sources: []',
];

/** Reads a project with one file of facts changed. */
function read(name: string, text: string): unknown {
  return readFacts(inventProject({ [`facts/${name}.yaml`]: text }));
}

const whole = inventProject();

describe.each(names)('facts/%s.yaml, damaged', (name) => {
  const text = readFileSync(join(whole, `facts/${name}.yaml`), 'utf8');

  it('is read, or refused with file and line', () => {
    fc.assert(
      fc.property(damaged(text, own), (broken) => {
        try {
          read(name, broken);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          expect(error.message).toMatch(/^\nfacts\/[a-z]+\.yaml:\d+ \S/);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: runsOf(60) },
    );
  });

  it('cannot make itself huge by repeating itself', () => {
    const level = (n: number) =>
      `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(', ')}]\n`;
    const bomb = `a0: &a0 [x]\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level).join('')}`;
    expect(() => read(name, bomb)).toThrow(ContentError);
  });
});
