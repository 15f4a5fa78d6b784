import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fields } from '../../src/questions/fields';
import { readLink } from '../../src/questions/read-link';
import { runsOf } from '../support/arbitrary';
import { inventGuide } from '../support/invented';
import { kept } from './kept';
import { hostileText } from './tokens';

const own = [...Object.keys(fields), 'locale', 'edition', 'today', '=', '&', ',', '#', '+']
  .concat(Object.values(fields).flatMap((field) => ('values' in field ? [...field.values] : [])))
  .concat(['CO', 'stateless', '2026-11-23', '2026-02-30', 'en', 'a4']);

it('a link, whatever it says, gives answers that the page knows, or says what it did not understand', () => {
  fc.assert(
    fc.property(hostileText(own), (fragment) => {
      const link = readLink(fragment, ['en', 'uk']);
      for (const [name, value] of Object.entries(link.answers)) {
        expect(Object.hasOwn(fields, name)).toBe(true);
        const read = readLink(new URLSearchParams({ [name]: String(value) }).toString(), []);
        expect(read.answers).toEqual({ [name]: value });
      }
      for (const { name, value } of link.notUnderstood)
        expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(40);
      expect(Object.getPrototypeOf(link.answers)).toBe(Object.prototype);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: runsOf(500), examples: kept.links.map((text): [string] => [text]) },
  );
});

it('a guide can be written for whatever a link says', () => {
  fc.assert(
    fc.property(hostileText(own), (fragment) => {
      const { answers, today } = readLink(fragment, ['en']);
      expect(inventGuide({}, answers, today).children.length).toBeGreaterThan(0);
    }),
    { numRuns: Math.min(runsOf(20), 500) },
  );
});
