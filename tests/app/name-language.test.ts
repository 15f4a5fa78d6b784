import { expect, it } from 'vitest';
import { nameLanguage } from '../../src/app/print-run/name-language';

it('a language has the capital of a list, where its letters have one', () => {
  expect(nameLanguage('uk', 'en')).toBe('Ukrainian');
  expect(nameLanguage('en', 'uk')).toBe('Англійська');
  // Georgian large letters are for whole words: one among small ones is a fault.
  expect(nameLanguage('uk', 'ka')).toMatch(/^[\u10D0-\u10FF]+$/);
});
