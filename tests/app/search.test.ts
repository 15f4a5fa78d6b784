import { describe, expect, it } from 'vitest';
import { formOfLanguage } from '../../src/app/search/form-of-language';
import { makeIndex } from '../../src/app/search/search-index';
import { makeFormOf } from '../../src/app/search/word-form';

const formOf = formOfLanguage('en');
const same = (...words: string[]) => expect(new Set(words.map(formOf)).size, words.join()).toBe(1);
const differ = (...words: string[]) =>
  expect(new Set(words.map(formOf)).size, words.join()).toBe(words.length);

describe('one form for all forms of a word', () => {
  it('in English', () => {
    same('permit', 'permits', 'Permits');
    same('leave', 'leaves', 'leaving');
    same('transfer', 'transfers', 'transferred', 'transferring');
    same('copy', 'copies');
    same('address', 'addresses');
    same('wounded', 'wound', 'wounds');
    same('commander’s', "commander's", 'commander');
    differ('contract', 'contact', 'pay', 'status', 'use');
  });
  it('in Ukrainian', () => {
    same('посвідка', 'посвідки', 'посвідку', 'посвідкою', 'посвідок', 'посвідці');
    same('рапорт', 'рапорту', 'рапортом', 'рапорти', 'рапортів');
    same('договір', 'договору', 'договором');
    same('рахунок', 'рахунку', 'рахунки');
    same('громадянство', 'громадянства', 'громадянством');
    same('звільнення', 'звільнень', 'звільненням');
    same('військовий', 'військового', 'військовою', 'військові');
    same('командир', 'командира', 'командирові', 'командиру');
    same('відпустка', 'відпустку', 'відпусток', 'відпустці');
    same('сім’я', "сім'ї", 'сімʼю', 'СІМ’ЄЮ');
    differ('податок', 'подати', 'контракт', 'контакт');
  });
});

describe('another language', () => {
  const polish = { script: 'Latin', steps: [[['(?<=.{3})(?:y|ow|om)$', ''] as const]] };
  it('says in data how its words are brought together, and what it says counts first', () => {
    const english = { script: 'Latin', steps: [[['s$', ''] as const]] };
    const formed = makeFormOf([polish, english]);
    expect(['raporty', 'raportów', 'raportom'].map(formed)).toEqual(['raport', 'raport', 'raport']);
    expect(formed('status')).toBe('status');
  });
  it('keeps its words as they stand where nothing is said of them', () => {
    const index = makeIndex(['ხელშეკრულება ჩემთან'], makeFormOf([polish]));
    expect(index.find('ხელშეკრ')).toHaveLength(1);
    expect(makeFormOf([polish])('ხელშეკრულება')).toBe('ხელშეკრულება');
  });
  it('of another Cyrillic alphabet is not taken for Ukrainian', () => {
    const russian = { script: 'Cyrillic', steps: [[['(?<=.{3})(?:ы|ов|а)$', ''] as const]] };
    expect(makeFormOf([russian])('документы')).toBe('документ');
  });
});

describe('a search', () => {
  const texts = [
    'Two residence permits and a contract.',
    'Your contact at the desk: write to them.',
    'Подайте заяву на посвідку. Ваша сім’я теж.',
    'The :uk word посвідка (posvidka), shown at the desk.',
    'The commander signs the report within days.',
  ];
  const index = makeIndex(texts, formOf);
  const places = (query: string) => index.find(query).map(({ place }) => place);
  const words = (query: string) =>
    index
      .find(query)
      .flatMap(({ place, words }) => words.map(([start, end]) => texts[place]?.slice(start, end)));

  it('finds every form of a word, in the order of the text', () => {
    expect(words('permit')).toEqual(['permits']);
    expect(words('посвідки')).toEqual(['посвідку', 'посвідка']);
    expect(words("сім'ю")).toEqual(['сім’я']);
  });
  it('finds a Ukrainian word by its sound', () => {
    expect(words('posvidka')).toEqual(['посвідка', 'posvidka']);
    expect(words('posvid')).toEqual(['посвідку', 'посвідка', 'posvidka']);
    expect(words('posvidku')).toContain('посвідку');
  });
  it('finds a word while it is being typed', () => {
    expect(words('contr')).toEqual(['contract']);
    expect(words('посв')).toEqual(['посвідку', 'посвідка']);
  });
  it('does not take a word for another that is spelt alike, when the word itself is there', () => {
    expect(places('contract')).toEqual([0]);
    expect(places('contact')).toEqual([1]);
  });
  it('forgives one wrong letter when nothing else is found', () => {
    expect(places('comander')).toEqual([4]);
    expect(places('posvedka')).not.toEqual([]);
  });
  it('wants all words in one passage, else as many as there are', () => {
    expect(places('contact desk')).toEqual([1]);
    expect(places('report desk tomorrow')).toEqual([1, 3, 4]);
    expect(places('report signs tomorrow')).toEqual([4]);
  });
  it('finds nothing for nothing', () => {
    expect(places('')).toEqual([]);
    expect(places('zebra')).toEqual([]);
    expect(places('’ - .')).toEqual([]);
  });
});
