import { describe, expect, it } from 'vitest';
import { readFacts } from '../src/build/read-facts';
import type { Answers } from '../src/questions/fields';
import { optionalFields } from '../src/questions/optional';
import { addTime } from '../src/situation/add-time';
import { describeSituation } from '../src/situation/describe-situation';
import { personalDays } from '../src/situation/personal-days';

const facts = readFacts(process.cwd());
const today = '2026-11-23';
const daysOf = (answers: Answers, day = today) =>
  personalDays(answers, describeSituation(answers, day, facts), day, facts).map(
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
  it('give a stay after the contract only with the permit and on a ground that allows it', () => {
    const ended: Answers = { contract: 'ended', contractEnd: '2026-11-01' };
    const stay = '2027-05-01 stay-ends';
    expect(daysOf({ ...ended, permit: 'yes', exit: 'own-wish' })).toContain(stay);
    expect(daysOf({ ...ended, permit: 'no', exit: 'own-wish' })).not.toContain(stay);
    expect(daysOf({ ...ended, exit: 'own-wish' })).not.toContain(stay);
    expect(daysOf({ ...ended, permit: 'yes', exit: 'sentence' })).not.toContain(stay);
    expect(daysOf({ ...ended, permit: 'yes' })).not.toContain(stay);
  });
  it('give the answer to a report only under the ministry’s rules, and when there is something to report', () => {
    const unpaid: Answers = { contract: 'signed', unit: 'afu', problem: ['unpaid'] };
    expect(daysOf({ ...unpaid, reader: 'relative' })).toEqual([]);
    expect(daysOf(unpaid)).toEqual([
      '2026-11-23 today',
      '2026-11-25 urgent-answer',
      '2026-12-07 ordinary-answer',
    ]);
    expect(daysOf({ ...unpaid, unit: 'guard' })).toEqual([]);
    expect(daysOf({ contract: 'signed', unit: 'afu' })).toEqual([]);
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
