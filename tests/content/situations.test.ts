import { describe, expect, it } from 'vitest';
import { writeSituationsModule } from '../../src/content/modules/write-lawyers-modules';
import { readSituations } from '../../src/content/read/read-situations';
import { inventProject } from '../support/invented';

const right = 'who: somebody\nanswers: {}\ntoday: 2026-11-23\n';
const project = (text: string) =>
  inventProject({
    'tests/situations/right.yaml': right,
    'tests/situations/wrong.yaml': text,
  });
const faultOf = (text: string) => {
  const wrong = readSituations(project(text)).find(({ name }) => name === 'wrong');
  return wrong && 'fault' in wrong ? wrong.fault.message.trim() : undefined;
};

describe('a situation that cannot be used', () => {
  it.each([
    [
      'a number',
      `${right}says:\n  en:\n    - pay\n    - 1512\n`,
      '7 says.en.1: put it in quotes: "1512".',
    ],
    [
      'true',
      `${right}does_not_say: { en: [true] }\n`,
      '4 does_not_say.en.0: put it in quotes: "true".',
    ],
    [
      'a word without a list',
      `${right}says:\n  en: pay\n`,
      '5 says.en: write a list: [one, another].',
    ],
    ['no day', right.replace('2026-11-23', 'soon'), '3 today: write a day as YYYY-MM-DD.'],
    [
      'a colon in words',
      `${right}says:\n  en:\n    - Georgia: pay\n`,
      '6 says.en.0: write words, in quotes if they hold a colon.',
    ],
  ])('is named with line and remedy: %s', (_name, text, words) => {
    expect(faultOf(text)).toBe(`tests/situations/wrong.yaml:${words}`);
  });
  it.each([
    [
      'an answer that is a number',
      right.replace('{}', '{ nationality: 5 }'),
      /:2 answers\.nationality: write a word/,
    ],
    [
      'a language that is not here',
      `${right}says:\n  ua: [pay]\n`,
      /:5 says\.ua: is no language here; use one of: en/,
    ],
    ['a section that is not', `${right}sections: [stray]\n`, /:4 sections\.0: use one of: .*stay/],
    [
      'a passage that is not',
      `${right}shows: [stay/words, stay/wordy]\n`,
      /:4 shows\.1: is no passage; a name stands above each/,
    ],
    ['an unknown line', `${right}say: { en: [pay] }\n`, /:4 say: is no line of a situation/],
    ['broken YAML', 'who: {{\n', /tests\/situations\/wrong\.yaml:\d/],
  ])('is named with line and remedy: %s', (_name, text, words) => {
    expect(faultOf(text)).toMatch(words);
  });

  it('does not stop the others', () => {
    const [first] = readSituations(project(`${right}says: { en: [15] }\n`));
    expect(first).toMatchObject({ name: 'right', situation: { who: 'somebody', says: {} } });
  });

  it('stops the build, by its name', () => {
    expect(() => writeSituationsModule(project('who: 5\n'))).toThrow(/wrong\.yaml:1 who: put it/);
    expect(writeSituationsModule(project(right))).toContain('"name":"wrong"');
  });
});
