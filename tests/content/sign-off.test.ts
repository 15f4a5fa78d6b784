import { describe, expect, it } from 'vitest';
import { listDue } from '../../src/content/check/list-due';
import { writeConditionWords } from '../../src/content/modules/write-condition-words';
import { readContent } from '../../src/content/read/read-content';
import { listNewlySigned, printPassage, signedOn } from '../../src/content/sign-off/signatures';
import { splitTemplate } from '../../src/content/sign-off/split-template';
import { inventProject, loadLanguage, page, section } from '../support/invented';
import { twoHarms } from '../support/two-harms';

const signedPage = (prose: string, day = '2026-01-05') => section(prose, `reviewed_on: ${day}\n`);
const contentOf = (stay: string, changes: Record<string, string> = {}) =>
  readContent(inventProject({ 'templates/stay.hbs': stay, ...changes }));
const stayOf = (content: ReturnType<typeof readContent>) => {
  const template = content.languages[0]?.templates.stay;
  if (!template) throw new Error('no stay');
  return template;
};
const split = (prose: string) =>
  splitTemplate(stayOf(contentOf(page(prose)))).map(({ name, line, condition, pieces }) => {
    const words = pieces.map((piece) =>
      typeof piece === 'string' ? piece : `<${piece.helper} ${piece.ids.join()}>`,
    );
    const shown = condition ? `${condition.wanted ? '' : 'not '}${condition.name}` : 'all';
    return `${line} ${name}, ${shown}: ${words.join('')}`;
  });

describe('a template in passages', () => {
  it('is parted at their names and at conditions, each passage with its own', () => {
    const prose =
      '{{!-- all --}}\nFor all.\n\n{{#if (sure "contract:signed")}}\n\n{{!-- one --}}\nOne {{amount "toll"}}.\n\nTwo.\n\n{{else}}\n\n{{!-- three --}}\nThree.\n\n{{/if}}\n\n{{#unless (sure "cell:visa:needed")}}\n\n{{!-- four --}}\nFour.\n\n{{/unless}}\n\n{{!-- last --}}\nLast.{{source "page-a" "page-b"}}';
    expect(split(prose)).toEqual([
      '5 all, all: For all.',
      '10 one, (sure "contract:signed"): One <amount toll>.\n\nTwo.',
      '17 three, not (sure "contract:signed"): Three.',
      '24 four, not (sure "cell:visa:needed"): Four.',
      '29 last, all: Last.<source page-a,page-b>',
    ]);
  });
  it('loses no word of any real section', () => {
    const { languages } = readContent(process.cwd());
    for (const { templates, words } of languages) {
      // What the build says of a translation is nobody's to sign.
      const notices = [
        ...['guide.behind', 'guide.missing'].map((key) => `:::notice ${words[key]} :::`),
        ...['card.behind', 'card.missing'].map((key) => `*${words[key]}*`),
      ];
      const bare = (text: string) => text.replace(/\s+/g, '');
      for (const template of Object.values(templates)) {
        const said = splitTemplate(template).flatMap(({ pieces }) =>
          pieces.filter((piece) => typeof piece === 'string'),
        );
        const prose = template.prose.replace(/\{\{[^}]*\}\}/g, ' ');
        const own = notices.reduce(
          (rest, notice) => rest.replaceAll(bare(notice), ''),
          bare(prose),
        );
        expect(bare(said.join('')), template.file).toBe(own);
      }
    }
  });
  it('has words for every condition, in the language of the sheet, with what its rules rest on', () => {
    const content = readContent(process.cwd());
    const [en, uk] = ['en', 'uk'].map((tag) => {
      const language = content.languages.find((one) => one.tag === tag);
      if (!language) throw new Error(`no ${tag}`);
      return writeConditionWords(content, language);
    });
    expect(en?.['(sure "contract:ended")']).toEqual({
      words: 'known: “Contract: Ended”',
      sources: [],
    });
    expect(en?.['(may "ground-may-leave-no-time")']?.words).toMatch(
      /^so or not known: “The permit is required/,
    );
    expect(en?.['(may "ground-may-leave-no-time")']?.sources).toContain('pryncyp-stay');
    expect(Object.keys(uk ?? {})).toEqual(Object.keys(en ?? {}));
    for (const [name, { words }] of Object.entries(uk ?? {})) {
      expect(words, name).toMatch(/[а-яіїєґ]/i);
      // No id of a rule, a fact or a cell is left where words should stand.
      expect(words, name).not.toMatch(/[a-z]/i);
    }
  });
});

describe('the fingerprint of a passage', () => {
  const print = (prose: string, changes: Record<string, string> = {}) => {
    const content = contentOf(section(prose), changes);
    const [first] = splitTemplate(stayOf(content));
    if (!first) throw new Error('no passage');
    return printPassage(first, content);
  };
  const amounts = (value: number, checked = '2026-01-01') => ({
    'facts/amounts.yaml': `toll: { unit: UAH, values: { 2020-01-01: ${value} }, sources: [page-a], checked_on: ${checked}, confidence: high }\n`,
  });

  it('changes with its words, its condition and its values, and not with a day of checking', () => {
    const prose = 'Pay {{amount "toll"}}.';
    const before = print(prose, amounts(5));
    expect(print(prose, amounts(5, '2025-12-01'))).toBe(before);
    expect(print(`\n\n${prose}`, amounts(5))).toBe(before);
    expect(print(prose, amounts(6))).not.toBe(before);
    expect(print('Do pay {{amount "toll"}}.', amounts(5))).not.toBe(before);
    const shown = `{{#if (sure "cell:visa:needed")}}\n\n${prose}\n\n{{/if}}`;
    expect(print(shown, amounts(5))).not.toBe(before);
  });
});

describe('a signature', () => {
  const two = 'One.\n\n{{!-- b --}}\nTwo.';
  const record = (content: ReturnType<typeof readContent>) => ({
    'signed.json': JSON.stringify(listNewlySigned(content)),
  });
  const first = contentOf(signedPage(two));

  it('is recorded once for each day in the front matter', () => {
    expect(listNewlySigned(first)).toMatchObject([
      {
        language: 'en',
        section: 'stay',
        day: '2026-01-05',
        passages: [/./, /./].map(() => expect.any(String)),
      },
    ]);
    expect(listNewlySigned(contentOf(signedPage('One.'), record(first)))).toEqual([]);
    expect(
      listNewlySigned(contentOf(signedPage('One.', '2026-02-01'), record(first))),
    ).toHaveLength(1);
    expect(listNewlySigned(contentOf(section('One.')))).toEqual([]);
  });
  it('holds until the text changes: then the guide says that nobody has signed it, and so does due', () => {
    const day = (content: ReturnType<typeof readContent>) =>
      signedOn(stayOf(content), 'en', 'stay', content);
    expect(day(first)).toBe('2026-01-05');
    expect(day(contentOf(signedPage(two), record(first)))).toBe('2026-01-05');
    const changed = contentOf(signedPage('One.\n\n{{!-- b --}}\nThree.'), record(first));
    expect(day(changed)).toBeUndefined();
    expect(listDue(changed, twoHarms, '2026-02-01').join('\n')).toMatch(
      /Changed since it was signed.*\n {2}stay: 1\n {4}stay/,
    );
    expect(
      day(contentOf(signedPage('One.\n\n{{!-- b --}}\nThree.', '2026-03-01'), record(first))),
    ).toBe('2026-03-01');
  });
  it('reaches the guide', () => {
    const root = (prose: string) =>
      inventProject({ 'templates/stay.hbs': signedPage(prose), ...record(first) });
    expect(loadLanguage(root(two)).templates.stay.reviewedOn).toBe('2026-01-05');
    expect(loadLanguage(root('Other.')).templates.stay.reviewedOn).toBeUndefined();
  });
});
