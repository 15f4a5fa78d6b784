import { expect, it } from 'vitest';
import { nameLanguage } from '../../src/app/print-run/name-language';
import { translator } from '../../src/i18n';
import { regional } from '../support/regional';

const name = (tag: string, inTag: string) =>
  nameLanguage(tag, translator(regional(inTag), regional('en')));

it('a language has the capital of a list, where its letters have one', () => {
  expect(name('uk', 'en')).toBe('Ukrainian');
  expect(name('en', 'uk')).toBe('Англійська');
  // Georgian large letters are for whole words: one among small ones is a fault.
  expect(name('uk', 'ka')).toMatch(/^[\u10D0-\u10FF]+$/);
});
