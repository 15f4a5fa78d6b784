import { describe, expect, it } from 'vitest';
import { everydayWords, formOfLanguage } from '../../src/app/search/form-of-language';
import { makeIndex } from '../../src/app/search/search-index';
import { splitWords } from '../../src/app/search/split-words';
import { plainText } from '../../src/guide/tree/plain-text';
import { realGuide, realLanguages } from '../support/real-content';

describe.each(realLanguages)('everyday words in a guide in $tag', (language) => {
  it('find what the guide calls otherwise', () => {
    const guide = realGuide({ nationality: 'CO', unit: 'afu', contract: 'signed' }, language);
    const texts = guide.children.map(plainText);
    const everyday = everydayWords(language.tag);
    const index = makeIndex(texts, formOfLanguage(language.tag), everyday);
    expect(everyday.size).toBeGreaterThan(4);
    const missing = [...everyday].filter(
      ([typed, own]) => index.find(typed).length === 0 || index.find(own).length === 0,
    );
    expect(missing).toEqual([]);
  });
});

it('a number in groups is found as it is typed', () => {
  const index = makeIndex(
    ['The sum is 15 000 UAH.', 'Call 0 800 308 100.', 'In 2014 112 people.'],
    (word) => word,
  );
  expect(index.find('15000')).toMatchObject([{ place: 0, words: [[11, 17]] }]);
  expect(index.find('15,000')).toMatchObject([{ place: 0 }]);
  expect(index.find('0800308100')).toMatchObject([{ place: 1 }]);
  expect(splitWords('In 2014 112 people').map(({ word }) => word)).toEqual([
    'In',
    '2014',
    '112',
    'people',
  ]);
});
