import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeLanguagesModule } from '../../src/content/modules/write-modules';
import { readContent } from '../../src/content/read/read-content';
import { writeGuide } from '../../src/guide';
import {
  inventProject,
  inventProse,
  inventWords,
  loadLanguage,
  section,
} from '../support/invented';
import { sectionOf, textOf } from '../support/read-tree';

/** The recipe of CONTRIBUTING, tried with a throwaway language: its words, its prose, one font line. */
const english = {
  'templates/stay.hbs': section('Time: {{deadline "contract-exit"}}'),
};
const polish = {
  ...english,
  'locales/pl/prose.po': inventProse('pl', english, (from) =>
    from.startsWith('Time') ? from.replace('Time', 'Okres') : 'Żółć.',
  ),
  'locales/pl/words.json': inventWords({
    name: 'Polski',
    intl: 'pl',
    'reason.everyone': 'Dla każdego',
  }),
};

const line = { 'locales/fonts.json': '{ "en": "noto-sans/NotoSans", "pl": "noto-sans/NotoSans" }' };

describe('a third language', () => {
  it.each([
    [
      'its prose',
      'locales/pl/prose.po',
      /locales\/pl\/prose\.po:1 is missing; make it by: npm run/,
    ],
    ['its words', 'locales/pl/words.json', /locales\/pl\/words\.json:1 is missing/],
  ])('stops without %s', (_name, file, message) => {
    expect(() => readContent(inventProject({ ...polish, ...line, [file]: null }))).toThrow(message);
  });

  it('stops without its font line', () => {
    expect(() => readContent(inventProject(polish))).toThrow(
      /locales\/fonts\.json:1 "pl" has no line; add one/,
    );
  });

  it('is whole with its folder and that line', async () => {
    const root = inventProject({ ...polish, ...line });
    const content = readContent(root);
    expect(content.languages.map(({ tag }) => tag)).toEqual(['en', 'pl']);
    const language = loadLanguage(root, 'pl');
    const guide = writeGuide({
      answers: {},
      today: '2026-11-23',
      language,
      facts: content.facts,
      rules: content.rules.book,
    });
    expect(guide.lang).toBe('pl');
    expect(sectionOf(guide, 'stay').reason).toBe('Dla każdego');
    expect(textOf(sectionOf(guide, 'stay'))).toContain('Okres: 7\u00A0miesięcy[1]');
    const module = await writeLanguagesModule(root, content);
    expect(module).toContain('"Polski"');
    const [, file = ''] = /import regular1 from '(.+)\?url'/.exec(module) ?? [];
    const trueType = Buffer.from([0, 1, 0, 0]);
    expect(readFileSync(file).subarray(0, 4)).toEqual(trueType);
  });
});
