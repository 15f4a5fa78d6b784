import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questions/fields';
import { optionalFields } from '../../src/questions/optional';
import { addTime } from '../../src/rules/add-time';
import { ownDays } from '../../src/rules/own-days';
import { facts } from '../support/real-content';
import { askFor, rules } from '../support/real-rules';

const today = '2026-11-23';
const daysOf = (answers: Answers, day = today) =>
  ownDays({ answers, today: day, facts }, askFor(answers, day), rules).map(
    ({ kind, day: on }) => `${on} ${kind}`,
  );

describe('time added to a day', () => {
  it.each([
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2026-08-31', 6, 'month', '2027-02-28'],
    ['2026-12-15', 2, 'month', '2027-02-15'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2026-12-30', 14, 'day', '2027-01-13'],
  ] as const)('%s and %i %s is %s', (day, amount, unit, sum) => {
    expect(addTime(day, amount, unit)).toBe(sum);
  });
});

describe('a person’s days', () => {
  it('are none when no date was given', () => {
    expect(daysOf({ contract: 'signed', unit: 'afu' })).toEqual([]);
  });
  it('count from the start of the contract, today among them', () => {
    expect(daysOf({ contract: 'signed', unit: 'afu', contractStart: '2026-08-31' })).toEqual([
      '2026-10-31 probation-ends',
      '2026-11-23 today',
      '2027-02-28 exit-from',
      '2027-08-31 citizenship-wartime-from',
      '2029-08-31 citizenship-from',
      '2029-08-31 immigration-from',
    ]);
  });
  it('hold no waiting time before it was law', () => {
    expect(daysOf({ contract: 'signed', contractStart: '2024-01-01' }, '2024-05-17')).not.toContain(
      '2024-07-01 exit-from',
    );
  });
  it('do not promise the right to leave where no source names it', () => {
    const start: Answers = { contract: 'signed', contractStart: '2026-08-31' };
    for (const unit of ['guard', 'transport'] as const) {
      const days = daysOf({ ...start, unit });
      expect(days, unit).toContain('2027-02-28 exit-not-confirmed');
      expect(days, unit).not.toContain('2027-02-28 exit-from');
    }
    for (const unit of ['afu', 'legion', 'hur', 'unsure'] as const) {
      expect(daysOf({ ...start, unit }), unit).toContain('2027-02-28 exit-from');
    }
  });
  it('know only the month in which the window for the permit closes', () => {
    const closes = (answers: Answers, day?: string) =>
      daysOf({ contract: 'signed', ...answers }, day).filter((one) => one.includes('window'));
    const window = ['2026-11 permit-window-closes'];
    expect(closes({ contractStart: '2025-03-01' })).toEqual(window);
    expect(closes({ contractStart: '2025-03-01', permit: 'applied' })).toEqual(window);
    expect(closes({ contractStart: '2026-05-31' })).toEqual(window);
    expect(closes({ contractStart: '2026-06-01' })).toEqual([]);
    expect(closes({ contractStart: '2025-03-01', permit: 'yes' })).toEqual([]);
    expect(closes({ contractStart: '2025-03-01' }, '2026-02-08')).toEqual([]);
    expect(closes({})).toEqual([]);
  });
  it('give a stay after the contract only with the permit and on a ground that allows it', () => {
    const ended: Answers = { contract: 'ended', contractEnd: '2026-11-01' };
    const stay = '2027-05-01 stay-ends';
    expect(daysOf({ ...ended, permit: 'yes', exit: 'own-wish' })).toContain(stay);
    expect(daysOf({ ...ended, permit: 'no', exit: 'own-wish' })).not.toContain(stay);
    expect(daysOf({ ...ended, exit: 'own-wish' })).not.toContain(stay);
    expect(daysOf({ ...ended, permit: 'yes', exit: 'sentence' })).not.toContain(stay);
    expect(daysOf({ ...ended, permit: 'yes' })).not.toContain(stay);
  });
  it('give the shorter stay on the military ID before the permit was a duty', () => {
    const ended: Answers = { contract: 'ended', contractEnd: '2026-03-31' };
    expect(daysOf(ended, '2026-05-05')).toContain('2026-06-30 stay-without-permit-ends');
    expect(daysOf({ ...ended, permit: 'yes' }, '2026-05-06').join()).not.toContain(
      'without-permit',
    );
  });
  it('give the usual settlement and the claim for lost capacity after a discharge', () => {
    const ended: Answers = { contract: 'ended', contractEnd: '2026-10-31' };
    expect(daysOf({ ...ended, exit: 'own-wish' })).toEqual([
      '2026-10-31 contract-ends',
      '2026-11-23 today',
      '2026-11-30 settlement-usual',
    ]);
    const claim = '2027-10-31 partial-loss-claim-ends';
    expect(daysOf(ended)).toContain(claim);
    expect(daysOf({ ...ended, exit: 'health' })).toContain(claim);
    expect(daysOf({ ...ended, exit: 'own-wish', problem: ['wounded'] })).toContain(claim);
    const runs: Answers = { contract: 'signed', contractEnd: '2027-01-01', problem: ['wounded'] };
    expect(daysOf(runs).join()).not.toMatch(/settlement|partial/);
  });
  it('give the longer time for that claim only since the law of 2025', () => {
    const ended: Answers = { contract: 'ended', contractEnd: '2025-06-30', exit: 'health' };
    expect(daysOf(ended, '2025-08-19')).toContain('2025-09-30 partial-loss-claim-ends');
    expect(daysOf(ended, '2025-08-20')).toContain('2026-06-30 partial-loss-claim-ends');
  });
  it('give the answer to one’s own report only under the ministry’s rules and a contract', () => {
    const unpaid: Answers = { contract: 'signed', unit: 'afu', problem: ['unpaid'] };
    expect(daysOf({ ...unpaid, reader: 'relative' })).toEqual([]);
    expect(daysOf(unpaid)).toEqual([
      '2026-11-23 today',
      '2026-11-25 urgent-answer',
      '2026-12-07 ordinary-answer',
    ]);
    expect(daysOf({ ...unpaid, unit: 'guard' })).toEqual([]);
    expect(daysOf({ ...unpaid, unit: 'volunteer' })).toEqual([]);
    expect(daysOf({ ...unpaid, contract: 'none' })).toEqual([]);
    expect(daysOf({ ...unpaid, reader: 'relative' })).toEqual([]);
    expect(daysOf({ ...unpaid, problem: ['missing-or-captured'] })).toEqual([]);
    expect(daysOf({ contract: 'signed', unit: 'afu' })).toEqual([]);
  });
  it('each rest on a fact, but today and a day that was given', () => {
    const answers: Answers = {
      contract: 'signed',
      unit: 'afu',
      contractStart: '2025-03-01',
      contractEnd: '2028-03-01',
      permit: 'yes',
      problem: ['unpaid'],
    };
    for (const { kind, fact } of ownDays({ answers, today, facts }, askFor(answers), rules)) {
      const free = kind === 'today' || kind === 'contract-ends';
      expect(fact === undefined, kind).toBe(free);
      if (fact) expect(facts.deadlines[fact], kind).toBeDefined();
    }
  });
  it('are not counted from a date that no longer fits the other answers', () => {
    expect(daysOf({ contract: 'considering', contractStart: '2026-08-31' })).toEqual([]);
  });
});

describe('optional questions', () => {
  it('are offered only where they change the guide', () => {
    expect(optionalFields({ contract: 'considering' })).toEqual(['passport', 'family']);
    expect(optionalFields({ contract: 'ended' })).toContain('exit');
    expect(optionalFields({ contract: 'signed' })).not.toContain('exit');
    expect(optionalFields({ contract: 'signed' })).toContain('contractStart');
  });
});
