import { describe, expect, it } from 'vitest';
import { makeKeepCode, readKeepCode } from '../../src/print-run/keep-code';
import { packMade, unpackMade } from '../../src/print-run/pack-made';
import { isSealed, makeSalt, openSeal } from '../../src/print-run/seal';

const text = new TextEncoder().encode('nationality=CO');

describe('the code of a kept run', () => {
  it('is read as people type it', () => {
    const code = makeKeepCode();
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(readKeepCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
    expect(readKeepCode('OOOO-IIII-LLLL-1111')).toBe('0000-1111-1111-1111');
  });

  it('is another each time', () => {
    expect(new Set(Array.from({ length: 100 }, makeKeepCode)).size).toBe(100);
  });

  it.each(['', '7', 'AAAA-AAAA-AAAA-AAA', 'UUUU-AAAA-AAAA-AAAA', 'Код'])('is not %j', (typed) => {
    expect(readKeepCode(typed)).toBe('');
  });
});

describe('what is sealed', () => {
  it('opens by its code and salt only, and only whole', async () => {
    const code = makeKeepCode();
    const salt = makeSalt();
    const sealed = await (await openSeal(code, salt)).seal(text);
    expect(isSealed(structuredClone(sealed))).toBe(true);
    expect(Buffer.from(sealed.data).includes('CO')).toBe(false);
    expect(new Uint8Array(await (await openSeal(code, salt)).unseal(sealed))).toEqual(text);
    await expect((await openSeal(makeKeepCode(), salt)).unseal(sealed)).rejects.toThrow();
    await expect((await openSeal(code, makeSalt())).unseal(sealed)).rejects.toThrow();
    new DataView(sealed.data).setUint8(0, new DataView(sealed.data).getUint8(0) ^ 1);
    await expect((await openSeal(code, salt)).unseal(sealed)).rejects.toThrow();
  });

  it('is never the same twice, and its name always', async () => {
    const seal = await openSeal(makeKeepCode(), makeSalt());
    const [one, two] = [await seal.seal(text), await seal.seal(text)];
    expect(Buffer.from(one.data).equals(Buffer.from(two.data))).toBe(false);
    expect(await seal.hide('en CO')).toBe(await seal.hide('en CO'));
    expect(await seal.hide('en CO')).not.toBe(await seal.hide('en GE'));
  });

  it.each([undefined, null, 'run', {}, { iv: [], data: '' }])('is not %j', (value) => {
    expect(isSealed(value)).toBe(false);
  });

  it('holds a guide with its pages', () => {
    const made = { pages: 31, bytes: text.slice().buffer };
    expect(unpackMade(packMade(made).buffer)).toEqual(made);
  });
});
