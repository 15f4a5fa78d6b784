import { expect, it } from 'vitest';
import { dropSentences, noSection as gone } from '../../src/guide/fill/drop-sentences';

it.each([
  ['Ask at once. Then read LAW.', 'Ask at once.'],
  ['Read LAW. Ask at once.', 'Ask at once.'],
  ['**Do not wait.** The plan stands in LAW. Ask.', '**Do not wait.** Ask.'],
  ['**If you wait.**[^page] Read LAW.', '**If you wait.**[^page]'],
  ['- [ ] Ask. See LAW.\n- Next.', '- [ ] Ask.\n- Next.'],
  ['1. One.\n- See LAW.\n- Next.', '1. One.\n- Next.'],
  ['Запитайте негайно. Порядок дій: LAW.', 'Запитайте негайно.'],
  // A small letter begins no sentence.
  ['Short limits may apply under art. nine: see LAW. Write.', 'Write.'],
  ['Lea LAW. ¿Se lo niegan? Pida ayuda.', '¿Se lo niegan? Pida ayuda.'],
  ['Lea LAW. ¡No firme!', '¡No firme!'],
  ['იკითხეთ დღეს. წაიკითხეთ LAW.', 'იკითხეთ დღეს.'],
])('the sentence goes with the section that it names: %s', (words, kept) => {
  expect(dropSentences(words.replace('LAW', gone))).toBe(kept);
});

it('a text that names no such section stays as it is', () => {
  expect(dropSentences('Ask.  Two spaces.\n\n')).toBe('Ask.  Two spaces.\n\n');
});

it('a bold passage is not cut in two', () => {
  expect(() => dropSentences(`**Ask. Read ${gone}.** Write.`)).toThrow(/bold/);
});
