import { describe, expect, it } from 'vitest';
import { checkDay } from '../../src/questions/check-day';

const today = '2026-12-01';

describe('a day of a contract', () => {
  it('is one that can be', () => {
    for (const day of ['0026-05-01', '1999-12-31', '2036-12-02', '2099-01-01'])
      expect(checkDay('contractEnd', day, {}, today)).toBe('unlikely');
    for (const day of ['2014-01-01', '2026-11-20', '2036-12-01'])
      expect(checkDay('contractEnd', day, {}, today)).toBe(undefined);
  });

  it('does not contradict the other day', () => {
    const contractStart = '2025-03-01';
    expect(checkDay('contractEnd', '2020-01-01', { contractStart }, today)).toBe('order-end');
    expect(checkDay('contractEnd', contractStart, { contractStart }, today)).toBe('order-end');
    expect(checkDay('contractEnd', '2025-03-02', { contractStart }, today)).toBe(undefined);
    expect(checkDay('contractStart', '2025-03-01', { contractEnd: '2024-03-01' }, today)).toBe(
      'order-start',
    );
    expect(checkDay('contractStart', '2024-02-01', { contractEnd: '2024-03-01' }, today)).toBe(
      undefined,
    );
  });

  it('has come where the answers say so', () => {
    expect(checkDay('contractStart', '2026-12-02', { contract: 'signed' }, today)).toBe('to-come');
    expect(checkDay('contractStart', today, { contract: 'signed' }, today)).toBe(undefined);
    expect(checkDay('contractStart', '2026-12-02', { contract: 'unsure' }, today)).toBe(undefined);
    expect(checkDay('contractEnd', '2026-12-02', { contract: 'ended' }, today)).toBe('to-come');
    expect(checkDay('contractEnd', '2027-12-02', { contract: 'signed' }, today)).toBe(undefined);
  });
});
