import { describe, expect, it } from 'vitest';
import { listDue } from '../../src/content/check/list-due';
import { readContent } from '../../src/content/read/read-content';
import { writeCard, writeGuide } from '../../src/guide';
import {
  inventCard,
  inventProject,
  inventProse,
  inventWords,
  loadLanguage,
  section,
} from '../support/invented';
import { sectionOf, textOf } from '../support/read-tree';
import { twoHarms } from '../support/two-harms';

const paragraphs = (...lines: string[]) => section(lines.join('\n\n'));
const base = paragraphs(
  '{{!-- one --}}\nCarry the permit of the office with you.',
  '{{!-- two --}}\n- Pay {{amount "toll"}} at the desk.\n- Keep the receipt of the desk.',
  '{{!-- three --}}\nStay calm and wait for the answer.',
);
const say = (from: string) => `Це: ${from.match(/\{\{.*\}\}/) ?? 'слова'}.`;

/** A project whose Ukrainian was made from `old`, and whose English is `now`; sections by name. */
function project(
  old: Record<string, string>,
  now: Record<string, string> = {},
  say_: (from: string, context: string) => string | undefined = say,
): string {
  return inventProject({
    ...old,
    ...now,
    'locales/uk/prose.po': inventProse('uk', old, say_),
    'locales/uk/words.json': inventWords({
      name: 'Українська',
      intl: 'uk',
      'guide.behind': 'Застаріле.',
      'guide.missing': 'Англійською.',
      'card.behind': 'Застарілий рядок.',
      'card.missing': 'Картка англійською.',
    }),
  });
}

/** What a section of the Ukrainian guide says. */
function read(root: string, id: 'pay' | 'help' | 'stay' = 'pay'): string {
  const { facts, rules } = readContent(root);
  const language = loadLanguage(root, 'uk');
  const guide = writeGuide({
    answers: { contract: 'signed' },
    today: '2026-11-23',
    language,
    facts,
    rules: rules.book,
  });
  return textOf(sectionOf(guide, id)).replace(/\u00A0/g, ' ');
}
const states = (root: string, name: 'pay' | 'stay' = 'pay') =>
  readContent(root).languages.find(({ tag }) => tag === 'uk')?.templates[name].states;

describe('a translation', () => {
  const old = { 'templates/pay.hbs': base };
  const withPay = (pay: string) => project(old, { 'templates/pay.hbs': pay });

  it('is printed as it is while the English stands', () => {
    const root = project(old);
    expect(new Set(Object.values(states(root) ?? {}))).toEqual(new Set(['translated']));
    expect(read(root)).toContain('Це: 1 000 000');
    expect(read(root)).not.toMatch(/Застаріле|Англійською|Carry/);
  });
  it('of a line stays right when another is put before it, and the passage waits for the new one', () => {
    const root = withPay(base.replace('- Pay', '- Ask first.\n- Pay'));
    expect(states(root)).toEqual({ one: 'translated', two: 'missing', three: 'translated' });
  });
  it('of a passage is touched by no passage that comes before it', () => {
    const root = withPay(
      base.replace('{{!-- one --}}', '{{!-- new --}}\nNew words.\n\n{{!-- one --}}'),
    );
    expect(states(root)).toMatchObject({ new: 'missing', one: 'translated', two: 'translated' });
  });
  it('that is behind is printed with a notice at its passage and nowhere else', () => {
    const root = withPay(base.replace('with you', 'with you always'));
    expect(states(root)).toEqual({ one: 'behind', two: 'translated', three: 'translated' });
    expect(read(root)).toMatch(/Застаріле\.\s+Це: слова/);
    expect(read(root).match(/Застаріле/g)).toHaveLength(1);
    expect(read(root, 'help')).not.toContain('Застаріле');
  });
  it('that is behind is listed by npm run due', () => {
    const content = readContent(withPay(base.replace('with you', 'with you always')));
    expect(listDue(content, twoHarms, '2026-11-23').join('\n')).toMatch(
      /Passages older than their original: uk.*: 1\n {2}money: 1\n {4}pay\/one/,
    );
  });
  it('that lacks a line, or a fact that came in, gives way to the whole passage in English, values too', () => {
    const root = withPay(base.replace('the receipt', 'the receipt {{deadline "contract-exit"}}'));
    expect(states(root)).toEqual({ one: 'translated', two: 'missing', three: 'translated' });
    expect(read(root)).toMatch(/Англійською\.\s+Pay UAH 1,000,000.*\n.*Keep the receipt 7 months/);
    const { facts } = readContent(root);
    expect(facts.amounts.toll?.unit).toBe('UAH');
  });
  it('of quite other words does not count', () => {
    const root = withPay(base.replace('Stay calm and wait for the answer.', 'Run at once.'));
    expect(states(root)).toMatchObject({ three: 'missing' });
  });
  it('that a program has guessed does not count', () => {
    const file = inventProse('uk', old, say).replace(
      'msgctxt "pay/one',
      '#, fuzzy\nmsgctxt "pay/one',
    );
    const root = inventProject({
      ...old,
      'locales/uk/prose.po': file,
      'locales/uk/words.json': inventWords({ name: 'У', intl: 'uk' }),
    });
    expect(states(root)).toMatchObject({ one: 'missing', two: 'translated' });
  });
  it('is English where it is behind and a sentence of yesterday is dangerous', () => {
    const root = project(
      { 'templates/stay.hbs': base },
      { 'templates/stay.hbs': base.replace('with you', 'with you always') },
    );
    expect(states(root, 'stay')).toMatchObject({ one: 'missing', two: 'translated' });
    expect(read(root, 'stay')).toMatch(
      /Англійською\.\s+Carry the permit of the office with you al/,
    );
  });
  it('tells of a heading below it, so that no notice stands under the heading before', () => {
    const headed = {
      'templates/pay.hbs': section('{{!-- one --}}\n## Head of it\n\nOld words here.'),
    };
    const root = project(headed, {
      'templates/pay.hbs': section('{{!-- one --}}\n## Head of it\n\nOld words here again.'),
    });
    expect(read(root)).toMatch(/Це: слова\.\s+.*Застаріле\.\s+Це: слова\./);
  });
  it('of a table is in one language, whatever condition stands between its rows', () => {
    const table = (row: string) =>
      section(
        `{{!-- head --}}\n| What | Sum |\n|---|---|\n| Toll | much |\n{{#if (sure "contract:signed")}}\n{{!-- row --}}\n| ${row} | more |\n{{/if}}\n\n{{!-- other --}}\nOther words.`,
      );
    const cells = (from: string) => (from.includes('|') ? 'а | б' : 'Слова.');
    const root = project(
      { 'templates/pay.hbs': table('Fee') },
      { 'templates/pay.hbs': table('Quite another') },
      cells,
    );
    expect(states(root)).toEqual({ head: 'missing', row: 'missing', other: 'translated' });
    expect(read(root)).toMatch(/Англійською\.\s+What[\s\S]*Toll[\s\S]*Quite another/);
    expect(read(root).match(/Англійською/g)).toHaveLength(1);
  });
  it('may lack a whole section, which then is English under one notice', () => {
    const root = project(old, {}, (from, context) =>
      context.startsWith('pay/') ? undefined : say(from),
    );
    expect(read(root)).toContain('Carry the permit of the office');
    expect(read(root).match(/Англійською/g)).toHaveLength(1);
    expect(read(root)).toContain('UAH 1,000,000');
    expect(loadLanguage(root, 'uk').templates.pay.title).toBe('Stay');
  });
  it('may keep the lines of a passage that is gone and whose name was retired', () => {
    const gone = withPay(base.replace(/\{\{!-- three[\s\S]*/, ''));
    expect(() => readContent(gone)).toThrow(/pay\/three is no passage/);
    const retired = project(old, {
      'templates/pay.hbs': base.replace(/\{\{!-- three[\s\S]*/, ''),
      'templates/retired.txt': 'pay/three\n',
    });
    expect(states(retired)).toEqual({ one: 'translated', two: 'translated' });
  });
  it('into Ukrainian needs no meaning of a Ukrainian phrase to show', () => {
    const show = section(':::show\n:uk[Допоможіть.]\n\nHelp me.\n\n:uk[Дякую.]\n\nThank you.\n:::');
    const root = project({ 'templates/pay.hbs': show }, {}, (from, context) =>
      context.startsWith('pay/a/') ? /\[(.*)\]/.exec(from)?.[1] : 'Слова.',
    );
    expect(states(root)).toEqual({ a: 'translated' });
    expect(read(root)).toMatch(/Допоможіть\.\s+Дякую\./);
    expect(read(root)).not.toMatch(/Help|Thank/);
  });
});

describe('a card in translation', () => {
  const card = (root: string) => {
    const language = loadLanguage(root, 'uk');
    const { facts, rules } = readContent(root);
    const card = { answers: {}, today: '2026-11-23', language, facts, rules: rules.book };
    return textOf(writeCard(card));
  };
  const old = { 'templates/card.hbs': inventCard('Card', ['Call the desk of the unit at once.']) };

  it('says in a line which panel is behind', () => {
    const now = { 'templates/card.hbs': inventCard('Card', ['Call the desk of the unit today.']) };
    const text = card(project(old, now));
    expect(text).toMatch(/Застарілий рядок\.\s+Це: слова/);
    expect(text.match(/Застарілий/g)).toHaveLength(1);
  });
  it('says once that nothing of it is translated', () => {
    const text = card(
      project(old, {}, (from, context) => (context.startsWith('card/') ? undefined : say(from))),
    );
    expect(text).toContain('Call the desk of the unit at once.');
    expect(text.match(/Картка англійською/g)).toHaveLength(1);
  });
});

it('a native reader’s day stands beside the words of the language', () => {
  const files = { 'templates/pay.hbs': base };
  const root = project(files, { 'locales/uk/read-on.json': '{ "pay": "2026-02-03" }' });
  expect(loadLanguage(root, 'uk').templates.pay.reviewedOn).toBe('2026-02-03');
  expect(() =>
    readContent(project(files, { 'locales/uk/read-on.json': '{ "pay": "soon" }' })),
  ).toThrow(/locales\/uk\/read-on\.json:1 give each section the day/);
});
