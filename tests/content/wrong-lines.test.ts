/**
 * Wrong edits of a translation, as a tired person or a spiteful one may make them: each that a machine can see stops the
 * build with the line of the file. Not seen are a lost "not", a number in words, a sentence dropped from a line, two
 * facts that change places within a line, and the words of one line under another of the same facts.
 */
import { describe, expect, it } from 'vitest';
import { checkLine } from '../../src/content/check/check-line';
import { readContent } from '../../src/content/read/read-content';
import { inventProject, inventProse, inventWords, section } from '../support/invented';

const english = {
  'templates/pay.hbs': section(`{{#if (sure "nationality:stateless")}}

- [ ] Take the paper of a stateless person.

{{else}}

- [ ] Take the passport to the office of the state.

{{/if}}

{{!-- late --}}
:::warning
**Pay {{amount "toll"}} today.** File a :uk[рапорт] (raport).
:::

{{!-- wait --}}
Wait this long: {{deadline "contract-exit"}}. Then ask again.
`),
};
const words: Record<string, string> = {
  'pay/a/1': 'Weź dokument bezpaństwowca.',
  'pay/b/1': 'Weź paszport do urzędu państwa.',
  'pay/late/1': '**Zapłać {{amount "toll"}} dzisiaj.** Złóż :uk[рапорт] (raport).',
  'pay/wait/1': 'Czekaj tak długo: {{deadline "contract-exit"}}. Potem zapytaj znowu.',
};
const prose = inventProse('pl', english, (_from, context) => words[context] ?? 'Słowa.');

/** Reads the project with a changed file of prose. */
const edited = (change: (text: string) => string) => () => {
  const text = change(prose);
  expect(text).not.toBe(prose);
  return readContent(
    inventProject({
      ...english,
      'locales/pl/prose.po': text,
      'locales/pl/words.json': inventWords({ name: 'Polski', intl: 'pl' }),
      'locales/fonts.json': '{ "en": "noto-sans/NotoSans", "pl": "noto-sans/NotoSans" }',
    }),
  );
};
const put = (text: string) => edited((all) => all.replace('Potem zapytaj znowu', text));
const lineOf = (context: string) => prose.split('\n').indexOf(`msgctxt "${context}"`) + 1;

it('the edits are made to a file without fault', () => {
  expect(edited((text) => `${text}\n# seen`)).not.toThrow();
});

describe('refused', () => {
  it.each([
    ['a link', '[Zapytaj](https://evil.example/x)', /has 1 × "\[".*\n.*address, "https:"/],
    ['a link that runs', '[tutaj](javascript:alert(x))', /has an address, "javascript:"/],
    ['an address in angles', '<https://evil.example>', /has 1 × "<"/],
    ['a bare address', 'Pisz na evil.example', /has an address, "evil.example"/],
    ['an address of a mail', 'Pisz: a@evil.example', /has 1 × "@"/],
    ['HTML', '<script>x</script>', /has 2 × "<"/],
    ['an image', '![x](y)', /has 1 × "\["/],
    ['a reference', '[Zapytaj][a]', /has 2 × "\["/],
    ['the target of a reference', '[a]: b', /has 1 × "\["/],
    ['a note mark made by hand', 'Zapytaj[^page-a]', /has 1 × "\["/],
    ['a partial', '{{> stay}}', /has 2 × "\{"/],
    ['a condition', '{{#if (sure \\"nationality:stateless\\")}}Zapytaj{{/if}}', /has 4 × "\{"/],
    ['a raw helper', '{{{amount \\"toll\\"}}}', /has \{\{amount "toll"\}\}, which the English/],
    ['a helper as bare text', '\\\\{{amount \\"toll\\"}}', /has \{\{amount "toll"\}\}, which/],
    ['a helper with a value by name', '{{amount \\"toll\\" in=\\"en\\"}}', /has 2 × "\{"/],
    [
      'a fact of another line',
      '{{amount \\"toll\\"}}',
      /has \{\{amount "toll"\}\}, which the English/,
    ],
    ['Ukrainian words of another line', ':uk[рапорт]', /other Ukrainian words in :uk/],
    ['a passage set apart', ':::notice', /has ":::notice\.", which Markdown/],
    ['a mark of some directive', 'a:b', /has ":b\.", which Markdown takes for a mark/],
    ['bold that was not there', '**Zapytaj**', /has 2 × "\*\*"/],
    ['a cell that was not there', 'a | b', /has 1 × "\|"/],
    ['code', '`a`', /has 2 × "`"/],
    ['a digit', 'za 6 dni', /has the digit in "6"/],
    ['a letter by its number', '&#64;', /has a letter as "&…;"/],
    ['a new line', 'a\\n\\nb', /has a line break or a tab/],
    ['a hidden character', 'a\u202Eb', /hidden character U\+202E/],
  ])('%s', (_name, text, message) => {
    expect(put(text)).toThrow(message);
    expect(put(text)).toThrow(`locales/pl/prose.po:${lineOf('pay/wait/1')} pay/wait/1 `);
  });
  it('a box, a bullet or a number typed before the words', () => {
    for (const mark of ['- [ ] ', '- ', '1. ', '## ', '> ', ' ']) {
      expect(edited((text) => text.replace('"Weź paszport', `"${mark}Weź paszport`))).toThrow(
        /pay\/b\/1 begins /,
      );
    }
  });
  it('a fact that is lost, and one that is another', () => {
    const fact = 'długo: {{deadline \\"contract-exit\\"}}';
    expect(edited((text) => text.replace(fact, 'długo'))).toThrow(
      /pay\/wait\/1 lacks \{\{deadline "contract-exit"\}\}; copy it from the English line/,
    );
    const other = 'długo: {{deadline \\"two-pages\\"}}';
    expect(edited((text) => text.replace(fact, other))).toThrow(
      /lacks[\s\S]*has \{\{deadline "two-/,
    );
  });
  it('Ukrainian words that are others, or lost', () => {
    expect(edited((text) => text.replace('Złóż :uk[рапорт]', 'Złóż :uk[заява]'))).toThrow(
      /pay\/late\/1 has other Ukrainian words/,
    );
    expect(edited((text) => text.replace('Złóż :uk[рапорт]', 'Złóż рапорт'))).toThrow(
      /pay\/late\/1 has other Ukrainian words/,
    );
  });
  it('bold that is lost', () => {
    expect(edited((text) => text.replace('dzisiaj.**', 'dzisiaj.'))).toThrow(/has 1 × "\*\*"/);
  });
  it('a claim that is lost with a reference to a section left out', () => {
    const from = 'Ask{{source "page-a"}}. See {{section "help"}}.';
    expect(
      checkLine(from, 'Zapytaj{{source "page-a"}}. Czytaj: {{section "help"}}.', 'pl'),
    ).toEqual([]);
    expect(
      checkLine(from, 'Zapytaj{{source "page-a"}}, czytaj: {{section "help"}}.', 'pl'),
    ).toEqual([
      expect.stringMatching(
        /has \{\{source "page-a"\}\} in one sentence with .*a sentence of its own/,
      ),
    ]);
  });
  it('English, the words of the line or others', () => {
    const left = 'Take the passport to the office of the state.';
    expect(edited((text) => text.replace('Weź paszport do urzędu państwa.', left))).toThrow(
      /pay\/b\/1 is English; leave msgstr empty/,
    );
    const never = 'This paragraph was never translated at all, and nobody has seen that it is so.';
    expect(put(never)).toThrow(/pay\/wait\/1 is English/);
    expect(edited((text) => text.replace(/"Czekaj[^\n]*/, `"${never}"`))).toThrow(/is English/);
  });
});

describe('the file', () => {
  it.each([
    ['is empty', () => '', /prose\.po:1 is of the language ""/],
    [
      'is of another language',
      (text: string) => text.replace('Language: pl', 'Language: cs'),
      /prose\.po:3 is of the language "cs"; its header must say "Language: pl/,
    ],
    [
      'is broken',
      (text: string) => text.replace('"Weź paszport', 'Weź paszport'),
      /prose\.po:\d+ is no \.po file/,
    ],
    [
      'says a line twice',
      (text: string) => text.replace('msgctxt "pay/b/1"', 'msgctxt "pay/a/1"'),
      new RegExp(
        `prose\\.po:${lineOf('pay/b/1')} "pay/a/1" stands in line ${lineOf('pay/a/1')} too`,
      ),
    ],
    [
      'says a line of no passage',
      (text: string) => text.replace('msgctxt "pay/b/1"', 'msgctxt "pay/gone/1"'),
      /pay\/gone is no passage; correct the context, or, if the passage is gone/,
    ],
    [
      'has a context that names nothing',
      (text: string) => text.replace('msgctxt "pay/b/1"', 'msgctxt "../../etc/passwd"'),
      /"\.\.\/\.\.\/etc\/passwd" names no line/,
    ],
  ])('%s', (_name, change, message) => {
    expect(edited(change)).toThrow(message);
  });
});

it('what no machine sees: the words of another line, and a number in words', () => {
  expect(put('Termin: dziesięć lat')).not.toThrow();
  const swap = (text: string) =>
    text
      .replace('Weź paszport do urzędu państwa.', '@')
      .replace('Weź dokument bezpaństwowca.', 'Weź paszport do urzędu państwa.')
      .replace('@', 'Weź dokument bezpaństwowca.');
  expect(edited(swap)).not.toThrow();
});
