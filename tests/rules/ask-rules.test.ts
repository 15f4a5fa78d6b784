/** The engine on invented facts and rules: what each test means, and what is asked of a rule. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read/read-content';
import type { Answers } from '../../src/questions/fields';
import { askAtom } from '../../src/rules/ask-atom';
import { askRules } from '../../src/rules/ask-rules';
import type { Atom, Holds } from '../../src/rules/holds';
import { inventProject } from '../support/invented';

const { facts } = readContent(inventProject());
const askOn = (atom: Atom, answers: Answers, today = '2026-11-23') =>
  askAtom(atom, { answers, today, facts });

describe('a test of an answer', () => {
  it('is unknown without the answer, and with one that says nothing', () => {
    const signed: Atom = { field: 'contract', is: ['signed', 'ended'] };
    expect(askOn(signed, {})).toBe('unknown');
    expect(askOn(signed, { contract: 'unsure' })).toBe('unknown');
    expect(askOn(signed, { contract: 'ended' })).toBe('yes');
    expect(askOn(signed, { contract: 'none' })).toBe('no');
    expect(askOn({ field: 'nationality', is: ['CO'] }, { nationality: 'undisclosed' })).toBe(
      'unknown',
    );
    expect(askOn({ field: 'unit', is: ['guard'] }, { unit: 'unsure' })).toBe('unknown');
  });
  it('takes silence for the reader’s own guide, and for no problem', () => {
    expect(askOn({ field: 'reader', is: ['self'] }, {})).toBe('yes');
    expect(askOn({ field: 'reader', is: ['relative'] }, {})).toBe('no');
    expect(askOn({ field: 'problem', is: ['wounded'] }, {})).toBe('no');
    expect(askOn({ field: 'problem', is: ['wounded'] }, { problem: [] })).toBe('no');
  });
  it('finds one of several problems', () => {
    const wounded: Atom = { field: 'problem', is: ['wounded'] };
    expect(askOn(wounded, { problem: ['unpaid', 'wounded'] })).toBe('yes');
    expect(askOn(wounded, { problem: ['unpaid'] })).toBe('no');
  });
});

describe('a test of the country table', () => {
  it.each([
    ['CO', 'yes', 'no', 'no'],
    ['PL', 'no', 'yes', 'no'],
    // A row that does not say it.
    ['BY', 'unknown', 'unknown', 'yes'],
    ['stateless', 'no', 'no', 'no'],
    ['AQ', 'unknown', 'unknown', 'unknown'],
    ['undisclosed', 'unknown', 'unknown', 'unknown'],
  ] as const)(
    'says of the visa of %s: needed %s, free %s, not known to the table %s',
    (nationality, ...expected) => {
      const rows = {
        ...facts,
        cells: { ...facts.cells, other: { BY: { ...cellOf('PL'), value: 'x' } } },
      };
      const asked = ['needed', 'free', 'unknown'].map((is) =>
        askAtom(
          { category: 'visa', is },
          { answers: { nationality }, today: '2026-11-23', facts: rows },
        ),
      );
      expect(asked).toEqual(expected);
    },
  );
  it('knows whether a state has a row, and is in a column', () => {
    const row = (nationality?: string) => askOn({ row: true }, nationality ? { nationality } : {});
    expect([row('CO'), row('AQ'), row('stateless'), row()]).toEqual([
      'yes',
      'unknown',
      'no',
      'unknown',
    ]);
    const listed = (nationality: string) =>
      askOn({ listed: 'multiple_citizenship' }, { nationality });
    expect(['PL', 'CO', 'stateless', 'undisclosed'].map(listed)).toEqual([
      'yes',
      'no',
      'no',
      'unknown',
    ]);
  });
});

function cellOf(code: string) {
  const cell = facts.cells.visa?.[code];
  if (!cell) throw new Error(`no visa of ${code}`);
  return cell;
}

describe('a test of the day', () => {
  it('asks whether a fact has a value, before, within and after its rule', () => {
    const inForce = (id: string, day: string) => askOn({ inForce: id }, {}, day);
    expect(inForce('ombudsman-since', '2026-01-26')).toBe('no');
    expect(inForce('ombudsman-since', '2026-01-27')).toBe('yes');
    expect(inForce('ended-rule', '2025-12-31')).toBe('yes');
    expect(inForce('ended-rule', '2026-01-01')).toBe('no');
    expect(inForce('toll', '2026-01-01')).toBe('yes');
  });
  it('takes a month for reached on its first day', () => {
    const reached = (day: string) => askOn({ reached: 'permit-window-closed' }, {}, day);
    expect(reached('2026-10-31')).toBe('no');
    expect(reached('2026-11-01')).toBe('yes');
  });
  it('holds a day that was given against the day of a fact, if the other answers ask for it', () => {
    const before: Atom = { field: 'contractStart', before: 'permit-required-since' };
    const began = (contractStart: string, contract: 'signed' | 'considering' = 'signed') =>
      askOn(before, { contract, contractStart }, '2025-01-01');
    expect(began('2026-05-06')).toBe('yes');
    expect(began('2026-05-07')).toBe('no');
    expect(began('2026-05-06', 'considering')).toBe('unknown');
    expect(askOn(before, { contract: 'signed' })).toBe('unknown');
    // Of the fact's day only the month is known: a day within it may be either.
    const inMonth = (contractStart: string) =>
      askOn(
        { field: 'contractStart', before: 'permit-window-closed' },
        { contract: 'signed', contractStart },
      );
    expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map(inMonth)).toEqual([
      'yes',
      'unknown',
      'unknown',
      'no',
    ]);
  });
  it('holds a day that was given against the day of reading: on that day it has not passed', () => {
    const ended = (today: string) =>
      askOn(
        { field: 'contractEnd', before: 'today' },
        { contract: 'signed', contractEnd: '2026-11-10' },
        today,
      );
    expect(['2026-11-09', '2026-11-10', '2026-11-11'].map(ended)).toEqual(['no', 'no', 'yes']);
    expect(askOn({ field: 'contractEnd', before: 'today' }, { contract: 'signed' })).toBe(
      'unknown',
    );
  });
});

describe('a rule', () => {
  const rules: Record<string, Holds> = {
    serves: { field: 'contract', is: ['none', 'signed'] },
    guard: { field: 'unit', is: ['guard'] },
    both: { all: [{ rule: 'serves' }, { rule: 'guard' }] },
    neither: { not: { any: [{ rule: 'serves' }, { rule: 'guard' }] } },
    'surely-guard': { all: [{ rule: 'serves' }, { sure: { rule: 'guard' } }] },
  };
  const ask = (answers: Answers) => askRules({ answers, today: '2026-11-23', facts }, { rules });
  const all = (name: string, answers: Answers) => {
    const one = ask(answers);
    return [one.may(name), one.sure(name), one.open(name)];
  };

  it('is asked in three ways: not no, yes, unknown', () => {
    expect(all('both', { contract: 'signed', unit: 'guard' })).toEqual([true, true, false]);
    expect(all('both', { contract: 'signed' })).toEqual([true, false, true]);
    expect(all('both', { contract: 'ended' })).toEqual([false, false, false]);
    expect(all('neither', {})).toEqual([true, false, true]);
    expect(all('neither', { contract: 'ended', unit: 'afu' })).toEqual([true, true, false]);
  });
  it('may ask surely within: then what is unknown counts as no', () => {
    expect(all('surely-guard', { contract: 'signed' })).toEqual([false, false, false]);
    expect(all('surely-guard', { unit: 'guard' })).toEqual([true, false, true]);
  });
  it('is asked by the name of an answer or a cell too', () => {
    const one = ask({ contract: 'signed', nationality: 'CO' });
    expect(one.sure('contract:signed')).toBe(true);
    expect(one.said('contract:signed')).toBe(true);
    expect(one.sure('cell:visa:needed')).toBe(true);
    expect(one.open('unit:guard')).toBe(true);
    expect(one.inForce('toll')).toBe(true);
    expect(
      one.isSo({ all: [{ may: { rule: 'both' } }, { not: { sure: { rule: 'both' } } }] }),
    ).toBe(true);
  });
  it('is worked out when it is asked for, and once', () => {
    let looks = 0;
    const counted = {
      get contract() {
        looks += 1;
        return 'signed' as const;
      },
    };
    const one = ask(counted);
    expect(looks).toBe(0);
    for (let i = 0; i < 5; i++) one.may('serves');
    one.may('both');
    const first = looks;
    one.may('both');
    expect(looks).toBe(first);
    expect(first).toBeLessThan(5);
  });
  it('that is not there is an error, not a no', () => {
    expect(() => ask({}).may('bothh')).toThrow('rules/ has no "bothh"');
    expect(() => ask({}).may('constructor')).toThrow('rules/ has no "constructor"');
  });
});
