import { expect, it } from 'vitest';
import { isPlausible, newestEvidence } from '../../src/app/clock';
import { facts } from '../support/real-content';

it('a clock is believed from the newest evidence on, for some years', () => {
  expect(isPlausible('1970-01-01')).toBe(false);
  expect(isPlausible('2026-11-20', '2026-11-23')).toBe(false);
  // Evidence of Kyiv's today, on an island where it is yesterday.
  expect(isPlausible('2026-11-22', '2026-11-23')).toBe(true);
  expect(isPlausible('2031-12-31', '2026-11-23')).toBe(true);
  expect(isPlausible('2032-01-01', '2026-11-23')).toBe(false);
});

it('the newest evidence of the facts is a whole day', () => {
  expect(newestEvidence(facts)).toMatch(/^202\d-\d\d-\d\d$/);
  expect(newestEvidence(facts) > '2026-01-01').toBe(true);
});
