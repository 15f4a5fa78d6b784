import { describe, expect, it } from 'vitest';
import { extentWith, readExtent, topicsOf, writeExtent } from '../src/extent';
import { readLink } from '../src/questions/read-link';

describe('an extent', () => {
  it.each([
    ['core', 'core'],
    ['whole', 'whole'],
    ['leave', ['leave']],
    ['leave,citizenship', ['citizenship', 'leave']],
    ['citizenship, leave,citizenship', ['citizenship', 'leave']],
  ])('%s is read, in one order and without doubles', (text, extent) => {
    expect(readExtent(text)).toEqual(extent);
    expect(readExtent(writeExtent(extent as never))).toEqual(extent);
  });
  it.each(['', 'short', 'Whole', 'core,leave', 'leave,', 'leave,__proto__', 'cover', 'card'])(
    '"%s" is none',
    (text) => {
      expect(readExtent(text)).toBeUndefined();
    },
  );
  it('with no sections is the core', () => {
    expect(extentWith([])).toBe('core');
    expect(topicsOf(extentWith(['leave']))).toEqual(['leave']);
    expect([topicsOf('core'), topicsOf('whole')]).toEqual([[], []]);
  });
});

describe('a link', () => {
  it('says how much of the guide is wanted', () => {
    expect(readLink('contract=signed&extent=whole', []).extent).toBe('whole');
    expect(readLink('contract=signed&extent=pay,leave', []).extent).toEqual(['pay', 'leave']);
    expect(readLink('contract=signed', [])).not.toHaveProperty('extent');
  });
  it('names an extent that is none', () => {
    const { extent, notUnderstood } = readLink('contract=signed&extent=pay,all', []);
    expect(extent).toBeUndefined();
    expect(notUnderstood).toEqual([{ name: 'extent', value: 'pay,all' }]);
  });
});
