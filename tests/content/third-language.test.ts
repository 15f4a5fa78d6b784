import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeLanguagesModule } from '../../src/content/modules/write-modules';
import { readContent } from '../../src/content/read/read-content';
import { templateNames } from '../../src/content/read/read-templates';
import { writeGuide } from '../../src/guide';
import { inventProject, inventWords, loadLanguage } from '../support/invented';
import { sectionOf, textOf } from '../support/read-tree';

/** The recipe of CONTRIBUTING, tried with a throwaway language: one JSON, one folder, one font line. */
const folder = Object.fromEntries(
  templateNames.map((name) => [
    `templates/pl/${name}.hbs`,
    `---\ntitle: Tytuł ${name}\n---\nŻółć.\n`,
  ]),
);
const polish = {
  ...folder,
  'templates/en/stay.hbs': '---\ntitle: Stay\n---\n{{deadline "contract-exit"}}\n',
  'templates/pl/stay.hbs': '---\ntitle: Pobyt\n---\nOkres: {{deadline "contract-exit"}}\n',
  'templates/pl/sources.hbs': '---\ntitle: Źródła\n---\n{{notes}}\n\n{{unread}}\n',
  'templates/pl/left-out.hbs': '---\ntitle: Pominięte\n---\n{{leftOut}}\n',
  'locales/pl.json': inventWords({ name: 'Polski', intl: 'pl', 'reason.everyone': 'Dla każdego' }),
};

const line = { 'locales/fonts.json': '{ "en": "noto-sans/NotoSans", "pl": "noto-sans/NotoSans" }' };

describe('a third language', () => {
  it.each([
    ['its folder', 'templates/pl/stay.hbs', /templates\/pl\/stay\.hbs:1 is missing/],
    ['its words', 'locales/pl.json', /locales\/pl\.json:1 is missing/],
  ])('stops without %s', (_name, file, message) => {
    expect(() => readContent(inventProject({ ...polish, ...line, [file]: null }))).toThrow(message);
  });

  it('stops without its font line', () => {
    expect(() => readContent(inventProject(polish))).toThrow(
      /locales\/fonts\.json:1 "pl" has no line; add one/,
    );
  });

  it('is whole with a JSON, a folder and that line', async () => {
    const root = inventProject({ ...polish, ...line });
    const content = readContent(root);
    expect(content.languages.map(({ tag }) => tag)).toEqual(['en', 'pl']);
    const language = loadLanguage(root, 'pl');
    const guide = writeGuide({ answers: {}, today: '2026-11-23', language, facts: content.facts });
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
