/** On each day on which the time to apply for the permit changes, page one says one thing about it, and the right one. */
import { describe, expect, it } from 'vitest';
import { type Answers, fields } from '../../src/questions/fields';
import { shownPassages } from '../support/shown-passages';

const windows = ['in-time-for-permit', 'last-month-for-permit', 'late-for-permit'] as const;

/** The passages about that time on page one, and in the section on the stay. */
function told(answers: Answers, today: string) {
  const shown = shownPassages(answers, today);
  return {
    first: windows.filter((name) => shown.has(`first-steps/${name}`)),
    stay: ['still-in-time', 'last-month', 'late'].filter((name) => shown.has(`stay/${name}`)),
  };
}

describe.each([
  ['2026-10-31', 'in-time-for-permit', 'still-in-time'],
  ['2026-11-01', 'last-month-for-permit', 'last-month'],
  ['2026-11-30', 'last-month-for-permit', 'last-month'],
  ['2026-12-01', 'late-for-permit', 'late'],
])('on %s', (today, first, stay) => {
  it.each([undefined, 'no'] as const)(
    'it is said to whoever serves since before the law, permit: %s',
    (permit) => {
      const answers: Answers = { contract: 'signed', contractStart: '2025-11-20' };
      const asked = permit ? { ...answers, permit } : answers;
      expect(told(asked, today)).toEqual({ first: [first], stay: [stay] });
    },
  );
  it('it is said, with its if, to whoever did not say when it began, or that there is a contract', () => {
    expect(told({ contract: 'signed' }, today)).toEqual({ first: [first], stay: [stay] });
    expect(told({}, today)).toEqual({ first: [first], stay: [stay] });
  });
  it('nothing of it is said to whoever it cannot concern', () => {
    const since: Answers = { contract: 'signed', contractStart: '2025-11-20' };
    const others: Answers[] = [
      { ...since, permit: 'yes' },
      { ...since, permit: 'applied' },
      { contract: 'signed', contractStart: '2026-07-01' },
      ...fields.contract.values
        .filter((contract) => contract !== 'signed' && contract !== 'unsure')
        .map((contract): Answers => ({ contract })),
    ];
    for (const answers of others) {
      expect(told(answers, today), JSON.stringify(answers)).toEqual({ first: [], stay: [] });
    }
  });
});

it('before the law nothing of it is said, and in the month in which it began both ways are', () => {
  expect(told({ contract: 'signed' }, '2026-01-20')).toEqual({ first: [], stay: [] });
  const shown = shownPassages({ contract: 'signed', contractStart: '2026-05-20' }, '2026-06-10');
  expect(shown.has('stay/still-in-time')).toBe(true);
  expect(shown.has('stay/signed-under-the-law')).toBe(true);
});
