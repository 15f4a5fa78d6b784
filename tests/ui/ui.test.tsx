import { describe, expect, test } from 'vitest';
import { currentDay } from '../../src/app/days';
import { firstState, reduce } from '../../src/app/state';
import { fieldOf, isStep, type Step, stepAfter } from '../../src/app/steps';
import { readWords } from '../../src/content/read/read-locale';
import { translator } from '../../src/i18n';
import { fields } from '../../src/questions/fields';
import { formFor } from '../../src/questions/form-for';
import { readLink } from '../../src/questions/read-link';
import {
  meantCountry,
  nameCountries,
  searchCountries,
} from '../../src/ui/questions/country-search';
import { readReply } from '../../src/ui/questions/read-reply';
import { regional } from '../support/regional';

const english = readWords('.', 'en');
const ukrainian = readWords('.', 'uk');

const form = (entries: Record<string, string | string[]>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries))
    for (const one of [value].flat()) data.append(name, one);
  return data;
};

describe('the type-ahead of countries', () => {
  const english = nameCountries(regional('en'), regional('en'));
  const ukrainian = nameCountries(regional('uk'), regional('en'));
  const meant = (text: string, countries = english) => meantCountry(countries, text)?.code;

  test('knows a country by its name, and lists it by its code', () => {
    expect(
      ['Colombia', ' colombia ', 'Côte d’Ivoire', "cote d'ivoire"].map((one) => meant(one)),
    ).toEqual(['CO', 'CO', 'CI', 'CI']);
    expect(meant('MA')).toBe(undefined);
    expect(searchCountries(english, 'ma').map(({ code }) => code)).toContain('MA');
  });

  test('knows it in the language of the reader and in English', () => {
    expect(meant('грузія', ukrainian)).toBe('GE');
    expect(meant('Georgia', ukrainian)).toBe('GE');
    expect(searchCountries(ukrainian, 'Georgia')[0]?.name).toBe('Грузія');
  });

  test('takes an exact name although longer ones begin with it', () => {
    expect(meant('Niger')).toBe('NE');
    expect(meant('Guinea')).toBe('GN');
  });

  test('does not guess', () => {
    expect([meant('congo'), meant(''), meant('zzz')]).toEqual([undefined, undefined, undefined]);
  });

  test('lists what begins with the text first', () => {
    expect(searchCountries(english, 'pol')[0]?.code).toBe('PL');
  });
});

const today = '2026-12-01';

describe('a form', () => {
  test('must be answered when the page asks', () => {
    expect(readReply('unit', form({}), {}, today)).toEqual({ problem: 'error.unit' });
    expect(readReply('nationality', form({ typed: 'congo' }), {}, today)).toEqual({
      problem: 'error.nationality.unknown',
    });
    expect(
      readReply('nationality', form({ typed: 'Colombia', nationality: 'CO' }), {}, today),
    ).toEqual({
      value: 'CO',
    });
  });

  test('may be left out when a link brought the question', () => {
    expect(readReply('permit', form({ permit: '' }), {}, today)).toEqual({ value: undefined });
    expect(readReply('problem', form({ problem: ['unpaid', 'wounded'] }), {}, today)).toEqual({
      value: ['unpaid', 'wounded'],
    });
    expect(readReply('contractStart', form({ contractStart: '2026-02-30' }), {}, today)).toEqual({
      problem: 'error.date',
    });
  });
});

describe('the state', () => {
  const language = {} as Parameters<typeof firstState>[0];
  const answered = reduce(firstState(language, 'start'), {
    type: 'answer',
    name: 'unit',
    value: 'afu',
  });

  test('keeps and drops an answer', () => {
    expect(answered.answers).toEqual({ unit: 'afu' });
    expect(reduce(answered, { type: 'answer', name: 'unit', value: undefined }).answers).toEqual(
      {},
    );
  });

  test('lets nothing of one person into the guide of another', () => {
    const link = {
      answers: { contract: 'signed' as const },
      today: '2026-12-01',
      notUnderstood: [],
    };
    const opened = reduce(answered, { type: 'open-link', link });
    expect(opened).toMatchObject({
      step: 'guide',
      answers: { contract: 'signed' },
      day: '2026-12-01',
    });
    expect(opened.answers).not.toHaveProperty('unit');
    expect(reduce(opened, { type: 'start-over' })).not.toHaveProperty('day');
  });
});

describe('a part of a link that was not understood', () => {
  test('is named until that field is answered', () => {
    const notUnderstood = [
      { name: 'unit', value: 'navy' },
      { name: 'foo', value: 'bar' },
    ];
    const state = { ...firstState({} as Parameters<typeof firstState>[0], 'guide'), notUnderstood };
    const next = reduce(state, { type: 'answer', name: 'unit', value: 'afu' });
    expect(next.notUnderstood).toEqual([{ name: 'foo', value: 'bar' }]);
  });
});

describe('the problems that were told', () => {
  test('hold nothing that cannot be so', () => {
    const read = (fragment: string) => readLink(fragment, []).answers.problem;
    expect(read('problem=died,wounded')).toEqual(['wounded']);
    expect(read('problem=died')).toBeUndefined();
    expect(read('reader=relative&problem=died')).toEqual(['died']);
    expect(read('problem=none')).toEqual(['none']);
    expect(read('problem=none,unpaid')).toEqual(['unpaid']);
  });
});

describe('the screens', () => {
  test('follow one another, and a change leads back to the check', () => {
    expect(
      ['nationality', 'unit', 'contract', 'change:unit'].map(
        (step) => isStep(step) && stepAfter(step),
      ),
    ).toEqual(['unit', 'contract', 'check', 'check']);
    const relative = { reader: 'relative' } as const;
    const first: Step[] = ['nationality', 'change:problem', 'unit'];
    expect(first.map((step) => stepAfter(step, relative))).toEqual([
      'change:problem',
      'unit',
      'contract',
    ]);
    expect(stepAfter('change:problem', { ...relative, unit: 'afu' })).toBe('check');
    expect(fieldOf('change:permit')).toBe('permit');
    expect(fieldOf('check')).toBeUndefined();
    expect(isStep('nationality=CO')).toBe(false);
  });
});

describe('a relative', () => {
  const words = {
    name: '',
    dir: 'ltr',
    intl: 'en',
    plural: '',
    q: 'you?',
    'q.relative': 'that person?',
    a: 'I',
  } as const;
  const t = translator(words, words);

  test('is asked about the person who serves, where the phrase would say "you"', () => {
    expect(t('q', { form: formFor({ reader: 'relative' }) })).toBe('that person?');
    expect(t('q', { form: formFor({ reader: 'self' }) })).toBe('you?');
    expect(t('q', { form: formFor({}) })).toBe('you?');
    expect(t('a', { form: 'relative' })).toBe('I');
  });

  test('has a phrase of their own for every question, in every language', () => {
    const own = Object.keys(english).filter((key) => key.endsWith('.relative'));
    for (const name of Object.keys(fields).filter((one) => one !== 'reader'))
      expect(own).toContain(`question.${name}.relative`);
    for (const key of own) expect(ukrainian).toHaveProperty([key]);
  });
});

describe('a day', () => {
  test("is the reader's own", () => {
    expect(currentDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
