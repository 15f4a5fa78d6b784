/** What the screen of papers proposes, counts and fills by itself. */
import { describe, expect, it } from 'vitest';
import { prefill } from '../../src/guide/forms/prefill';
import { proposeName } from '../../src/guide/forms/propose-name';
import { serviceLength } from '../../src/guide/forms/service-length';

describe('a name in Ukrainian letters', () => {
  it.each([
    ['Ivan KOVALENKO', 'Іван КОВАЛЕНКО'],
    ['Maria Shevchenko', 'Марія Шевченко'],
    ['Yurii', 'Юріі'],
    ['José', undefined],
    ['Andrés Mora-Vega', 'Андрес Мора-Веґа'],
    ['Xavier', undefined],
    ['Peña', undefined],
    ['მარია', undefined],
    ['', undefined],
    [' - ', undefined],
  ])('is proposed for %s', (latin, ukrainian) => {
    expect(proposeName(latin)).toBe(ukrainian);
  });
});

describe('the length of service', () => {
  it.each([
    ['2026-01-01', '2026-08-13', '7 місяців 12 днів'],
    ['2026-01-31', '2026-02-28', '1 місяць'],
    ['2026-01-01', '2026-03-03', '2 місяці 2 дні'],
    ['2026-01-01', '2026-01-02', '1 день'],
    ['2026-01-02', '2026-01-01', undefined],
    ['2026-01-01', '', undefined],
  ])('from %s to %s', (from, to, length) => {
    expect(serviceLength(from, to)).toBe(length);
  });
});

describe('what the answers say already', () => {
  const today = '2026-12-01';
  const ukrainian = { 'country.CO': 'Колумбія' };
  it('stands in its slots', () => {
    expect(prefill({ nationality: 'CO', contractStart: '2026-01-10' }, today, ukrainian)).toEqual({
      'as-of-day': today,
      'date-uk': today,
      'service-start': '2026-01-10',
      citizenship: 'Колумбія',
    });
    expect(prefill({ nationality: 'stateless' }, today, undefined).citizenship).toBe(
      'особа без громадянства',
    );
    expect(prefill({ nationality: 'undisclosed' }, today, ukrainian)).not.toHaveProperty(
      'citizenship',
    );
  });
});
