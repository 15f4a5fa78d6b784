import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats';
import { writeFor } from '../../src/guide';
import { makeJob } from '../../src/pdf/make-job';
import { typeset } from '../../src/pdf/worker/typeset';
import { pagesAbout } from '../../src/print-run/estimate';
import { countLetters } from '../../src/print-run/writer/count-letters';
import { loadFonts, paragraph, root, section } from '../samples/samples';
import { facts, realLanguage, rules } from '../support/real-content';

describe('the number of pages told before anything is made', () => {
  const wishes = formats.flatMap((format) =>
    (['core', 'whole'] as const).map((extent) => ({ format, extent })),
  );
  test.each(wishes)('is right to a fifth for the $extent guide as $format', async (wish) => {
    const { format, extent } = wish;
    const language = await realLanguage('uk');
    const today = '2026-11-23';
    const tree = writeFor(format, {
      answers: { contract: 'considering' },
      today,
      extent,
      language,
      facts,
      rules,
    });
    const printFormat = { format, paper: 'a4' } as const;
    const dress = { t: language.t, words: language.words, code: '', today, printFormat };
    const { pages } = await typeset(makeJob(tree, dress), loadFonts());
    const told = pagesAbout(countLetters(tree), format);
    expect(Math.abs(told - pages) / pages).toBeLessThan(0.2);
  });
});

test('a guide is weighed by its letters', () => {
  const tree = root(
    section(
      'stay',
      'Stay',
      paragraph('12345', { type: 'strong', children: [{ type: 'text', value: '67' }] }),
    ),
  );
  const rest = countLetters(root(section('stay', 'Stay')));
  expect(countLetters(tree) - rest).toBe(7);
});
