import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read/read-content';
import { writeGuide } from '../../src/guide';
import {
  inventProject,
  inventProse,
  inventWords,
  loadLanguage,
  section,
} from '../support/invented';
import { textOf } from '../support/read-tree';

const english = { 'templates/stay.hbs': section('A claim{{source "page-a" "page-b"}}.') };
const polish = (titles: string | null) =>
  inventProject({
    ...english,
    'locales/pl/prose.po': inventProse('pl', english, (from) =>
      from.replace(/A claim|Words of|Title of/, 'Żółć'),
    ),
    'locales/pl/words.json': inventWords({
      name: 'Polski',
      intl: 'pl',
      'country.CO': 'Kolumbijka',
    }),
    'locales/pl/source-titles.json': titles,
    'locales/fonts.json': '{ "en": "noto-sans/NotoSans", "pl": "noto-sans/NotoSans" }',
  });

describe('the titles of sources', () => {
  it('stand in the notes of their language; English where one is missing', () => {
    const root = polish('{ "page-a": "strona" }');
    const { facts, rules } = readContent(root);
    const write = (tag: string) => {
      const language = loadLanguage(root, tag);
      const guide = { answers: {}, today: '2026-11-23', language, facts, rules: rules.book };
      return textOf(writeGuide(guide));
    };
    expect(write('pl')).toContain('Desk: strona');
    expect(write('pl')).toContain('Other: another');
    expect(write('en')).toContain('Desk: a page');
  });

  it.each([
    ['{ "page-x": "strona" }', /source-titles\.json:1 "page-x" is no source/],
    ['{\n"page-a": "https://example.org"\n}', /source-titles\.json:2 "page-a" is not a title/],
    ['{ "page-a": 7 }', /is not a title/],
    ['[', /source-titles\.json:1 is not read/],
    ['{ "page-a": "漢" }', /source-titles\.json:1 no glyph/],
  ])('are refused when they read %s', (titles, message) => {
    expect(() => readContent(polish(titles))).toThrow(message);
  });
});

it('a regional word may be bettered by a language, with its own placeholders', () => {
  const read = (words: Record<string, string>) =>
    readContent(
      inventProject({
        'locales/pl/words.json': inventWords({ name: 'Polski', intl: 'pl', ...words }),
        'locales/pl/prose.po': inventProse('pl', {}, () => 'Żółć.'),
        'locales/fonts.json': '{ "en": "noto-sans/NotoSans", "pl": "noto-sans/NotoSans" }',
      }),
    ).languages[1]?.words;
  expect(read({ 'country.CO': 'Kraj', 'date.day': '{m} {d} {y}' })).toMatchObject({
    'country.CO': 'Kraj',
    'country.GE': 'Gruzja',
    'date.day': '{m} {d} {y}',
    'date.month': '{m} {y}',
  });
  expect(() => read({ 'date.day': '{d} {m}' })).toThrow(/placeholders/);
  expect(() => read({ 'date.dai': '{d}' })).toThrow(/not a key/);
});
