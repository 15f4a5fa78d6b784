/** What an enemy, a broken tool or a tired writer may put into a text. */
import fc from 'fast-check';

const tricks = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '<https://example.org/a>',
  '&lt;b&gt;&#x3c;',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u2060',
  '\uFEFF',
  '\uE000',
  '\uE001',
  '\u0000',
  '\uD800',
  '%00',
  '%E0%A4%A',
  '\\',
  '`',
  '```\n',
  '***',
  '> ',
  '>'.repeat(300),
  '['.repeat(300),
  '*a '.repeat(200),
  '- '.repeat(60),
  '#'.repeat(9),
  '[^page-a]',
  '[^page-a]: x\n',
  ':::warning\n',
  ':::\n',
  ':uk[',
  ']',
  '::day[x]{on="x"}',
  '| a | b |\n| --- | --- |\n| c |\n',
  '\n\n',
  '\t',
  '    ',
  '\r\n',
  '---\n',
  'a'.repeat(5000),
  'Ґ’ї',
  'שלום',
  '\u{1F600}',
];

/** A text of tricks and of the format's own words. */
export function hostileText(own: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...own),
    fc.constantFrom(...tricks),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
}

/** A text with a piece of it lost, and tricks put in its place. */
export function damaged(text: string, own: readonly string[] = ['']): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length });
  return fc
    .tuple(place, fc.nat({ max: 40 }), hostileText(own))
    .map(([at, lost, words]) => text.slice(0, at) + words + text.slice(at + lost));
}
