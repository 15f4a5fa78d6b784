import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read/read-content';
import { describeRevision } from '../../src/content/revisions/describe-revision';
import { fingerprint } from '../../src/content/revisions/fingerprint';
import { listUnrecorded, recordRevisions } from '../../src/content/revisions/record-revisions';
import { checkCopy } from '../../src/guide/revisions/check-copy';
import {
  codeLetters,
  readRevisionCode,
  writeRevisionCode,
} from '../../src/guide/revisions/revision-code';
import { inventProject, inventWords, section } from '../support/invented';

const code = writeRevisionCode('uk', '0.1.0', '7F3K9Q2');

describe('a revision code', () => {
  it('names language and version, and has no letter that is misread', () => {
    expect(code).toMatch(/^UK-0\.1\.0-7F3K-9Q2.$/);
    expect(codeLetters).toHaveLength(32);
    expect(codeLetters).not.toMatch(/[ILOU]/);
  });

  it.each([
    ['as it stands', code],
    ['in small letters with spaces', ` ${code.toLowerCase().replaceAll('-', ' ')} `],
    ['with the dashes of a phone and a comma', code.replaceAll('-', '–').replace('.', ',')],
    ['without the last hyphen', code.replace(/-(?=....$)/, '')],
  ])('is read %s', (_, typed) => {
    expect(readRevisionCode(typed)).toBe(code);
  });

  it('is read with o for 0 and l or i for 1', () => {
    const print = Array.from({ length: 32 }, (_, i) => `01010${codeLetters[i]}1`);
    for (const one of print.map((letters) => writeRevisionCode('pt-BR', '1.0.10', letters))) {
      const [front, end] = [one.slice(0, 13), one.slice(13)];
      for (const typed of [
        end.replaceAll('0', 'o'),
        end.replaceAll('1', 'l'),
        end.replaceAll('1', 'I'),
      ])
        expect(readRevisionCode(front + typed)).toBe(one);
    }
  });

  it('is refused with any one character wrong', () => {
    const characters = `${codeLetters}ILOU.-`;
    const wrong = [...code].flatMap((right, at) =>
      [...characters]
        .filter((other) => !same(other, right))
        .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
    );
    expect(wrong.length).toBeGreaterThan(500);
    expect(wrong.filter((typed) => readRevisionCode(typed))).toEqual([]);
  });

  it('is refused with any two letters of its last groups exchanged', () => {
    for (const one of [code, writeRevisionCode('en', '0.12.3', 'ZAH4M0S')]) {
      const at = one.length - 9;
      const [front, end] = [one.slice(0, at), one.slice(at).replace('-', '')];
      const swapped = [...end].flatMap((left, i) =>
        [...end.slice(i + 1)].map((right, j) => {
          const letters = [...end];
          [letters[i], letters[i + 1 + j]] = [right, left];
          return letters.join('');
        }),
      );
      const wrong = swapped.filter((letters) => letters !== end);
      expect(wrong.length).toBeGreaterThan(20);
      expect(wrong.filter((letters) => readRevisionCode(front + letters))).toEqual([]);
    }
  });

  it.each([
    '',
    'UK',
    '0.1.0',
    'UK-0.1.0',
    'UK-0.1.0-7F3K',
    'привіт',
    `${code}0`,
    `${code}-${code}`,
  ])('is not "%s"', (typed) => expect(readRevisionCode(typed)).toBeUndefined());
});

/** Letters that a reader takes for one another are one. */
function same(a: string, b: string): boolean {
  const plain = (one: string) => one.replace('O', '0').replace(/[IL]/, '1');
  return plain(a) === plain(b);
}

it('a fingerprint is the same on every machine', () => {
  expect(fingerprint(['words', { a: 1 }], 7)).toBe('YG1CYX6');
  expect(fingerprint(['word', 's'], 7)).not.toBe(fingerprint(['words'], 7));
});

const project = {
  'templates/stay.hbs': section('Pay {{amount "toll"}} at {{contact "desk"}}.'),
};
const read = (changes: Record<string, string> = {}) =>
  readContent(inventProject({ ...project, ...changes }));
const revisionOf = (content: ReturnType<typeof read>) => {
  const [language] = content.languages;
  if (!language) throw new Error('no language');
  return describeRevision(language, content);
};
const evidence = 'sources: [page-a], checked_on: 2026-01-01, confidence: high';

describe('the code of a text', () => {
  const before = revisionOf(read());
  const changedBy = (changes: Record<string, string>) => {
    const after = revisionOf(read(changes));
    const changed = Object.keys(after.parts).filter((id) => after.parts[id] !== before.parts[id]);
    expect(after.code === before.code).toBe(changed.length === 0);
    return changed;
  };

  it('is the same for the same text', () => expect(changedBy({})).toEqual([]));

  it.each<[string, Record<string, string>, string[]]>([
    [
      'the prose of a section',
      { 'templates/stay.hbs': section('Pay {{amount "toll"}} to {{contact "desk"}}.') },
      ['stay'],
    ],
    [
      'a value, in the section that prints it',
      { 'facts/amounts.yaml': `toll: { unit: UAH, values: { 2020-01-01: 6 }, ${evidence} }\n` },
      ['stay'],
    ],
    [
      'a day of checking, in the sources',
      {
        'facts/amounts.yaml': `toll: { unit: UAH, values: { 2020-01-01: 5, 2026-06-01: 1000000 }, ${evidence.replace('2026-01-01', '2025-12-12')} }\n`,
      },
      ['sources'],
    ],
    [
      'the title of a box',
      { 'locales/en/words.json': inventWords({ 'callout.warning': 'Beware' }) },
      ['words'],
    ],
  ])('changes with %s', (_, changes, parts) => expect(changedBy(changes)).toEqual(parts));

  it('does not change with words that are on the page only', () => {
    expect(changedBy({ 'locales/en/words.json': inventWords({ 'button.back': 'Back' }) })).toEqual(
      [],
    );
  });
});

describe('a printed copy', () => {
  const old = read();
  const now = read({
    'templates/stay.hbs': section('Stay {{amount "toll"}} {{contact "desk"}}.'),
  });
  const recorded = recordRevisions(old, [], '2026-11-23');
  const present = [revisionOf(now)];

  it('is current when its text is the text of today', () => {
    expect(checkCopy(present[0]?.code ?? '', present, recorded)).toEqual({ kind: 'current' });
  });

  it('is older when a part says something else today, and the part is named', () => {
    expect(checkCopy(revisionOf(old).code, present, recorded)).toEqual({
      kind: 'older',
      day: '2026-11-23',
      changed: ['stay'],
    });
  });

  it('is current when only the version is another', () => {
    const again = { ...revisionOf(old), code };
    expect(checkCopy(revisionOf(old).code, [again], recorded)).toEqual({ kind: 'current' });
  });

  it('names a part that has gone and one that has come', () => {
    const [{ stay, ...parts }, added] = [revisionOf(old).parts, { bank: 'ABCDEF' }];
    const other = { ...revisionOf(now), parts: { ...parts, ...added } };
    expect(stay).toBeDefined();
    expect(checkCopy(revisionOf(old).code, [other], recorded)).toMatchObject({
      changed: ['bank', 'stay'],
    });
  });

  it('is not known when its code is right but was never recorded', () => {
    expect(checkCopy(code, present, recorded)).toEqual({ kind: 'unknown' });
  });

  it('is misread when a letter is wrong', () => {
    const typed = (present[0]?.code ?? '').replace(/.$/, (last) => (last === '0' ? '2' : '0'));
    expect(checkCopy(typed, present, recorded)).toEqual({ kind: 'misread' });
  });

  it('is recorded once, and what was recorded stays', () => {
    expect(listUnrecorded(old, recorded)).toEqual([]);
    expect(recordRevisions(old, recorded, '2027-01-01')).toEqual(recorded);
    const both = recordRevisions(now, recorded, '2027-01-01');
    expect(both).toHaveLength(2);
    expect(both[0]).toEqual(recorded[0]);
  });
});
