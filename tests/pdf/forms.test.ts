/** Papers to sign: the sheet is Ukrainian alone, what was typed is text on it and nothing else, and nothing is lost. */
import { forms } from 'content:forms';
import { languages } from 'content:languages';
import { describe, expect, it } from 'vitest';
import { makeLanguage } from '../../src/guide/fill/language';
import { checkTyped } from '../../src/guide/forms/check-typed';
import { askedSlots, fillSheet, type Typed } from '../../src/guide/forms/fill-sheet';
import { endsOf, type FormLine, paperIds, slotPattern } from '../../src/guide/forms/form';
import { writeForm } from '../../src/guide/forms/write-form';
import type { Words } from '../../src/i18n';
import { makeJob } from '../../src/pdf/make-job';
import { typeset } from '../../src/pdf/worker/typeset';
import type { Answers } from '../../src/questions/fields';
import { fontsFor, readPdf, readText } from '../support/pdf-read';
import { facts, rules } from '../support/real-content';

const today = '2026-11-30';
const ids = paperIds(forms);
const has = (id: string, end: string) =>
  endsOf(forms.forms[id] ?? { name: '', lines: {} }).includes(end);
const linesOf = (id: string): FormLine[] => Object.values<FormLine>(forms.forms[id]?.lines ?? {});
/** Acts of the Ministry of Defence, and what rests on them: nothing for the National Guard. */
const ofTheMinistry = /№ (?:260|402|531)|248\/2016|48 годин/;

async function open(id: string, answers: Answers = {}) {
  const [english] = languages;
  if (!english) throw new Error('no English');
  const words: Words = {
    ...(await english.words()),
    ...(await english.laterWords()),
    ...(await english.rareWords()),
  };
  const language = makeLanguage('en', words, words, await english.prose());
  const input = { answers, today, language, facts, rules };
  return { language, ...writeForm(id, forms, await english.formProse(), input) };
}

async function print(id: string, typed: Typed = {}, answers: Answers = {}) {
  const { language, lines, meaning } = await open(id, answers);
  const { t, words } = language;
  const printFormat = { format: 'a4', paper: 'a4' } as const;
  const job = makeJob(meaning, { t, words, code: '', today, printFormat });
  const sheet = fillSheet(lines, forms.slots, typed);
  const { bytes } = await typeset({ ...job, sheet }, await fontsFor('en'));
  const pdf = await readPdf(bytes);
  const texts: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) texts.push(await readText(pdf, page));
  const first = texts.findIndex((text) => text.includes(meaning.title));
  const bare = (pages: string[]) => pages.join(' ').replace(/\s+/g, ' ');
  return { bytes, pdf, sheet: bare(texts.slice(0, first)), rest: bare(texts.slice(first)) };
}

describe.each(ids)('the paper %s', (id) => {
  it('has a sheet with no word that is not Ukrainian, and its meaning behind it', async () => {
    const { sheet, rest } = await print(id);
    const title = forms.forms[id]?.lines.title?.uk ?? '';
    expect(title).toMatch(/^[\p{Lu} ]+$/u);
    expect(sheet).toContain(title);
    expect(sheet.match(/\p{Script=Latin}+/gu)).toBeNull();
    expect(rest).toContain('What the sheet says');
    expect(rest).toMatch(/No lawyer(?: and no clerk)? has read this paper yet/);
    if (has(id, 'report')) {
      expect(sheet).toContain('Прийнято (посада, звання, прізвище, підпис)');
      expect(sheet).toContain('прошу повідомити мене письмово');
    }
    if (has(id, 'answer-ordinary')) expect(rest).toContain('At most 14 days');
    if (has(id, 'answer-urgent')) expect(rest).toContain('At most 48 hours');
  });

  it('says nothing of the Ministry of Defence’s rules to the National Guard', async () => {
    const { sheet, rest } = await print(id, {}, { unit: 'guard' });
    expect(sheet).not.toMatch(ofTheMinistry);
    expect(rest).not.toMatch(/At most (?:14 days|48 hours)/);
    if (has(id, 'report')) expect(rest).toContain('National Guard');
    const { lines } = await open(id, { unit: 'afu' });
    const isNamed = linesOf(id).some(({ uk }) => ofTheMinistry.test(uk));
    expect(lines.some(({ uk }) => ofTheMinistry.test(uk))).toBe(isNamed);
  });

  it('has every line of its sheet for some reader, and a name for each place that is left to the pen', async () => {
    const readers: Answers[] = [{}, { unit: 'afu' }, { unit: 'guard' }];
    const opened = await Promise.all(readers.map((one) => open(id, one)));
    const shown = opened.flatMap(({ lines }) => lines);
    const own = linesOf(id);
    expect(own.filter((line) => !shown.includes(line))).toEqual([]);
    const words = await languages[0]?.rareWords();
    for (const [slot] of askedSlots(shown, forms.slots))
      expect(words?.[`forms.slot.${slot}`], slot).toMatch(/\p{L}/u);
  });

  it('says in Ukrainian what may be chosen, for whoever fills it in by pen', async () => {
    const { lines, rest } = { ...(await open(id)), ...(await print(id)) };
    const slots = lines.flatMap(({ uk }) =>
      Array.from(uk.matchAll(slotPattern), ([, slot = '']) => slot),
    );
    for (const slot of slots.flatMap((one) => forms.slots[one] ?? []))
      if (slot.kind === 'choice') for (const choice of slot.choices) expect(rest).toContain(choice);
  });

  it('prints what is typed into every slot, whole, and puts none of it elsewhere in the file', async () => {
    const { lines } = await open(id);
    const long = `ПОЧАТОК ${'слово і ще одне слово '.repeat(150)}КІНЕЦЬ`;
    const typed = Object.fromEntries(
      askedSlots(lines, forms.slots).flatMap(([slot, { kind }], i) => {
        if (kind === 'table')
          return [
            [`${slot}.0.1`, long],
            [`${slot}.1.0`, 'ОСТАННІЙ'],
          ];
        if (kind === 'day') return [[slot, '2026-12-01']];
        return [[slot, i % 2 === 0 ? `Ґїєґ${i}` : `${long}${i}`]];
      }),
    );
    const { pdf, bytes, sheet, rest } = await print(id, typed);
    for (const text of Object.values(typed))
      expect(sheet).toContain(text === '2026-12-01' ? '1 грудня 2026 року' : text);
    expect(rest).not.toMatch(/КІНЕЦЬ|Ґїєґ/);
    const { info } = await pdf.getMetadata();
    expect(JSON.stringify(info)).not.toMatch(/КІНЕЦЬ|Ґїєґ/);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('КІНЕЦЬ');
  });
});

it.each(languages.map(({ tag }) => tag))(
  'has every paper whole in the language %s',
  async (tag) => {
    const own = languages.find((one) => one.tag === tag);
    const [english] = languages;
    if (!own || !english) throw new Error(`no ${tag}`);
    const allOf = async (one: typeof own): Promise<Words> => ({
      ...(await one.words()),
      ...(await one.laterWords()),
      ...(await one.rareWords()),
    });
    const source = await allOf(english);
    const words = { ...source, ...(await allOf(own)) };
    const language = makeLanguage(tag, words, source, await own.prose());
    const templates = await own.formProse();
    for (const id of ids) {
      const input = { answers: {}, today, language, facts, rules };
      const { lines, meaning } = writeForm(id, forms, templates, input);
      expect(JSON.stringify(meaning), id).not.toContain(language.t('guide.missing'));
      expect(lines, id).toEqual((await open(id)).lines);
    }
  },
);

it('parts a word that is longer than a line, and prints markup as it is', async () => {
  const typed = { attachments: 'ж'.repeat(400), 'bank-name': '<b>АТ</b> **{{x}}** :uk[y]' };
  const { sheet } = await print('pay-missing', typed);
  expect(sheet.replace(/\s/g, '')).toContain('ж'.repeat(400));
  expect(sheet).toContain('<b>АТ</b> **{{x}}** :uk[y]');
});

it('names letters that the font lacks, and refuses signs that nobody sees', () => {
  const draws = (letter: string) => /[\p{Script=Cyrillic}\p{Script=Latin}\d ,.]/u.test(letter);
  expect(checkTyped('Привіт, Ґ. é\nname', draws)).toBeUndefined();
  expect(checkTyped('აბ 😀', draws)).toEqual({ kind: 'letters', letters: ['ა', 'ბ', '😀'] });
  for (const sign of ['\u202E', '\u0000', '\u200B', '\u2066', '\uE000', '\uD800', '\u200D'])
    expect(checkTyped(`а${sign}б`, draws), sign).toEqual({ kind: 'hidden' });
});
