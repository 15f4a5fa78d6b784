import { describe, expect, it } from 'vitest';
import { writeConditionWords } from '../../src/content/modules/write-condition-words';
import { beginLanguage } from '../../src/content/prose/new-language';
import { parseProse } from '../../src/content/prose/read-prose-file';
import { readSource } from '../../src/content/prose/read-source';
import { reportLanguage, showChange } from '../../src/content/prose/report-language';
import {
  applyLines,
  contextOf,
  keepAsRight,
  updateProse,
} from '../../src/content/prose/update-prose';
import { writePage } from '../../src/content/prose/write-page';
import { readContent } from '../../src/content/read/read-content';
import { inventProject, inventProse, loadLanguage, section } from '../support/invented';

const old = section(
  '{{!-- one --}}\nCarry the permit of the office with you.\n\n{{#if (may "contract:signed")}}\n\n{{!-- two --}}\n- Pay {{amount "toll"}} at the desk.\n- Keep the receipt of the desk.\n\n{{/if}}',
);
const prose = inventProse('uk', { 'templates/stay.hbs': old }, (from) => {
  const [fact = 'слова'] = /\{\{.*\}\}/.exec(from) ?? [];
  return `Це: ${fact}.`;
});
const entriesOf = (text: string) => parseProse(text, 'sent.po').entries;
const templatesOf = (stay: string) => {
  const root = inventProject({ 'templates/stay.hbs': stay });
  const source = readSource(root);
  return { source, templates: source.templates };
};
const changed = old
  .replace('with you.', 'with you always.')
  .replace('- Keep', '- Ask first.\n- Keep');

describe('npm run locale', () => {
  it('names each line that is behind, word by word, the gravest section first', () => {
    const { templates } = templatesOf(changed);
    const lines = reportLanguage(templates, 'uk', entriesOf(prose));
    expect(lines[0]).toMatch(/^uk: \d+ of \d+ lines translated, 1 behind, 1 missing$/);
    expect(lines[2]).toBe(
      'stay: 3 of 5 lines translated, 1 behind, 1 missing (printed in English until it is right)',
    );
    expect(lines).toContain(
      '  stay/one/1  behind: Carry the permit of the office with you[+ always+].',
    );
    expect(lines).toContain('  stay/two/2  missing: Ask first.');
  });
  it('shows a change without the rest of a long line', () => {
    const long = 'word '.repeat(60);
    expect(showChange(`${long}old end`, `${long}new end`)).toMatch(
      /^word .{20,40} … .*\[-old-\]\[\+new\+\] end$/,
    );
  });
  it('names what is translated of lines that are gone, and update drops them', () => {
    const { source, templates } = templatesOf(old.replace(/- Keep.*\n/, ''));
    expect(reportLanguage(templates, 'uk', entriesOf(prose)).join('\n')).toMatch(
      /their English is gone .*: 1\n {2}stay\/two\/2: Keep the receipt/,
    );
    const { text, gone } = updateProse(source, 'uk', entriesOf(prose));
    expect(gone.map(contextOf)).toEqual(['stay/two/2']);
    expect(text).not.toContain('Keep the receipt');
  });
  it('puts lines into the order of the templates, and what is behind keeps its own English', () => {
    const { source } = templatesOf(changed);
    const { text } = updateProse(source, 'uk', entriesOf(prose));
    const entry = (context: string) => entriesOf(text).find((one) => contextOf(one) === context);
    expect(entry('stay/one/1')?.from).toBe('Carry the permit of the office with you.');
    expect(entry('stay/two/2')).toMatchObject({ from: 'Ask first.', to: '' });
    expect(entry('stay/two/3')).toMatchObject({
      from: 'Keep the receipt of the desk.',
      to: 'Це: слова.',
    });
    expect(text).toMatch(/#\. if .*\n#\. item of a list\nmsgctxt "stay\/two\/1"/);
    expect(updateProse(source, 'uk', entriesOf(text)).text).toBe(text);
  });
  it('begins a language with its name and every line, none of them translated', () => {
    const { source } = templatesOf(old);
    const files = beginLanguage(source, 'pl');
    expect(JSON.parse(files['locales/pl/words.json'] ?? '')).toEqual({
      name: 'polski',
      dir: 'ltr',
      intl: 'pl',
    });
    const entries = entriesOf(files['locales/pl/prose.po'] ?? '');
    expect(entries.length).toBeGreaterThan(30);
    expect(entries.every(({ to }) => to === '')).toBe(true);
    const fonts = {
      'locales/fonts.json': '{ "en": "noto-sans/NotoSans", "pl": "noto-sans/NotoSans" }',
    };
    const whole = inventProject({ 'templates/stay.hbs': old, ...files, ...fonts });
    expect(loadLanguage(whole, 'pl').templates.stay.isMissing).toBe(true);
  });
  it('takes what is right of a file that comes back, line by line, and changes nothing else', () => {
    const { templates } = templatesOf(old);
    const sent = prose
      .replace(/(msgctxt "stay\/one\/1"\n.*\nmsgstr ").*"/, '$1Нові слова."')
      .replace(/(msgctxt "stay\/two\/2"\n.*\nmsgstr ").*"/, '$1[Тут](https://evil.example)"')
      .replace(/(msgctxt "stay\/two\/1"\n.*\nmsgstr ").*"/, '$1Без суми."')
      .replace('msgctxt "pay/words/1"', 'msgctxt "pay/../../etc/1"');
    const parsed = parseProse(sent, 'sent.po');
    expect(parsed.faults.map(({ problem }) => problem).join()).toMatch(/etc\/1" names no line/);
    const { taken, refused, entries } = applyLines(
      templates,
      'uk',
      entriesOf(prose),
      parsed.entries,
    );
    expect(taken).toEqual(['stay/one/1']);
    expect(refused.join('\n')).toMatch(/stay\/two\/2 has an address/);
    expect(refused.join('\n')).toMatch(/stay\/two\/1 lacks \{\{amount "toll"\}\}/);
    const differ = entries.filter((entry, i) => entry.to !== entriesOf(prose)[i]?.to);
    expect(differ.map(contextOf)).toEqual(['stay/one/1']);
  });
  it('gives a translator today’s English, what changed marked; untouched, nothing of that is taken', () => {
    const { source, templates } = templatesOf(changed);
    const { text } = updateProse(source, 'uk', entriesOf(prose), true);
    expect(text).toMatch(
      /#, fuzzy\n#\| msgid "Carry .* with you\."\nmsgctxt "stay\/one\/1"\nmsgid "Carry .* always\."/,
    );
    const back = applyLines(templates, 'uk', entriesOf(prose), entriesOf(text));
    expect(back.taken).toEqual([]);
    expect(back.refused.join()).toMatch(/stay\/one\/1 is marked as a guess/);
    const done = text.replace(/#, fuzzy\n#\| .*\n/, '');
    const { entries, taken } = applyLines(templates, 'uk', entriesOf(prose), entriesOf(done));
    expect(taken).toEqual(['stay/one/1']);
    expect(reportLanguage(templates, 'uk', entries)[0]).toMatch(/0 behind, 1 missing/);
  });
  it('takes a small change for what it is, and refuses where the line has other facts now', () => {
    const { templates } = templatesOf(changed);
    const entries = keepAsRight(templates, 'uk', entriesOf(prose), 'stay/one/1');
    expect(entries.find((one) => contextOf(one) === 'stay/one/1')).toMatchObject({
      from: 'Carry the permit of the office with you always.',
      to: 'Це: слова.',
    });
    expect(() => keepAsRight(templates, 'uk', entriesOf(prose), 'stay/two/2')).toThrow(
      /is not translated/,
    );
    expect(() => keepAsRight(templates, 'uk', entriesOf(prose), 'stay/none/1')).toThrow(
      /is no line/,
    );
    const other = templatesOf(old.replace('with you.', 'with {{deadline "contract-exit"}} you.'));
    expect(() => keepAsRight(other.templates, 'uk', entriesOf(prose), 'stay/one/1')).toThrow(
      /stay\/one\/1 lacks \{\{deadline "contract-exit"\}\}/,
    );
  });
});

it('npm run page prints a section with its conditions in words and its values', () => {
  const root = inventProject({ 'templates/stay.hbs': old });
  const content = readContent(root);
  const [english] = content.languages;
  if (!english) throw new Error('no language');
  const conditions = writeConditionWords(content, english);
  const { stay } = english.templates;
  const page = writePage(stay, loadLanguage(root), content.facts, '2026-11-23', conditions);
  expect(page).toMatch(/^# Stay\n/);
  expect(page).toContain('> IF not known to be otherwise: Contract: Signed');
  expect(page).not.toContain('(may');
  expect(page).toContain('`two`');
  expect(page.replace(/\u00A0/g, ' ')).toContain('- Pay UAH 1,000,000 at the desk.');
});
