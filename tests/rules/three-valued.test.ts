import { describe, expect, it } from 'vitest';
import { and, not, or, type Truth, truthOf } from '../../src/rules/three-valued';

/** Kleene's strong tables: rows and columns are yes, no, unknown. */
const values: Truth[] = ['yes', 'no', 'unknown'];
const tables = {
  and: [
    ['yes', 'no', 'unknown'],
    ['no', 'no', 'no'],
    ['unknown', 'no', 'unknown'],
  ],
  or: [
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'unknown'],
    ['yes', 'unknown', 'unknown'],
  ],
};

describe('three-valued logic', () => {
  it('joins by and', () => {
    expect(values.map((a) => values.map((b) => and([a, b])))).toEqual(tables.and);
  });
  it('joins by or', () => {
    expect(values.map((a) => values.map((b) => or([a, b])))).toEqual(tables.or);
  });
  it('turns round what is known only', () => {
    expect(values.map(not)).toEqual(['no', 'yes', 'unknown']);
  });
  it('joins any number, in any order', () => {
    expect(and(['unknown', 'yes', 'no'])).toBe('no');
    expect(or(['no', 'unknown', 'yes'])).toBe('yes');
    expect([truthOf(true), truthOf(false)]).toEqual(['yes', 'no']);
  });
});
