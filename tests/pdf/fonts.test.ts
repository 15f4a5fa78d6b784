/** What the build measures of a font is what the font itself says. */
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { codeFontFile, fontFiles } from '../../src/bundling/fonts/fonts';
import { measureFont } from '../../src/bundling/fonts/measure-font';
import { measureKerning } from '../../src/bundling/fonts/measure-kerning';
import { alwaysKept, subsetFor } from '../../src/bundling/fonts/subset-fonts';
import { MeasuredFont } from '../../src/pdf/fonts/measured-font';
import { readTables } from '../../src/pdf/fonts/read-tables';
import { cutFont } from '../../src/pdf/worker/fonts/cut-font';
import { georgianFiles } from '../samples/georgian';
import { inventProject } from '../support/invented';

const root = new URL('../../', import.meta.url).pathname;
const [georgian] = fontFiles(inventProject(georgianFiles), 'ka', 'regular');
const regular = fontFiles(root, 'en', 'regular');
const ofGeorgian = 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ.,:;()-–„“0123456789';

/** Words by chance, the same each time. */
function* chance(letters: string, count: number): Generator<string> {
  let seed = 7;
  const next = (most: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % most;
  };
  const all = [...letters];
  for (let i = 0; i < count; i += 1)
    yield Array.from({ length: 1 + next(12) }, () => all[next(all.length)]).join('');
}

const alphabets = {
  English: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:()"“”’-–—',
  Spanish: 'abcdefghijklmnñopqrstuvwxyzáéíóúüÁÉÍÓÚÑ¿¡ãõâêôàç',
  Ukrainian: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ’«»№ыэъё',
  mixed: 'aбcдfiflЖ9№-–"(.,)',
};

describe('a measured font', () => {
  it.each([
    ['regular', regular, alwaysKept(), Object.values(alphabets)],
    ['bold', fontFiles(root, 'en', 'bold'), alwaysKept(), Object.values(alphabets)],
    ['code', [codeFontFile()], ' -.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', ['ABC019-.XYZ']],
    ['Georgian', [georgian, ...regular].flatMap((file) => file ?? []), ofGeorgian, [ofGeorgian]],
  ])('sets words as the font does: %s', async (_, files, letters, alphabets) => {
    const file = await subsetFor(files, letters);
    const font = create(file);
    const measured = new MeasuredFont(new Uint8Array(measureFont(file)));
    for (const alphabet of alphabets) {
      for (const word of chance(alphabet, 1000)) {
        const own = font.layout(word, undefined, undefined, undefined, 'ltr');
        const ours = measured.shape(word);
        expect(
          ours.glyphs.map(({ id }) => id),
          word,
        ).toEqual(own.glyphs.map(({ id }) => id));
        own.positions.forEach(({ xAdvance }, i) => {
          expect(ours.advances[i], word).toBeCloseTo(xAdvance, 3);
        });
      }
    }
  });

  it('is refused where a script needs a shaper, or a word does', async () => {
    const file = await subsetFor(regular, 'абве\u0301');
    expect(() => measureKerning(create(file), ['а', 'ع'])).toThrow(
      'the script of "ع" needs a shaper',
    );
    expect(() => measureKerning(create(file), ['क'])).toThrow('needs a shaper');
    // An accent that is moved over its letter.
    expect(() => measureFont(file, ['авб', 'ве\u0301ба'])).toThrow(/need a shaper: ве\u0301ба/);
    expect(() => measureFont(file, ['авб'])).not.toThrow();
  });

  it('reads each glyph back as the letters that asked for it, a ligature as several', async () => {
    const file = measureFont(await subsetFor(regular, ' \u00a0йиfi'));
    const { glyphs } = new MeasuredFont(new Uint8Array(file)).shape('\u00a0йиfi');
    expect(glyphs.map(({ letters }) => letters)).toEqual(['\u00a0', 'й', 'и', 'fi']);
  });
});

describe('a font cut for a file', () => {
  it('draws its glyphs, and those that they are made of, under their own numbers', async () => {
    const file = await subsetFor(regular, alwaysKept());
    const font = create(file);
    const ids = [...'йіїẑéA'].flatMap((letter) => {
      const { id } = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      return id > 0 ? [id] : [];
    });
    const cut = cutFont(readTables(new Uint8Array(measureFont(file))), ids);
    const tables = readTables(cut);
    expect([...tables.keys()].sort()).toEqual(
      ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'].sort(),
    );
    const loca = tables.get('loca');
    if (!loca) throw new Error('no outlines');
    const view = new DataView(loca.buffer, loca.byteOffset, loca.byteLength);
    for (const id of ids) {
      const length = view.getUint32(4 * id + 4) - view.getUint32(4 * id);
      expect(length).toBeGreaterThan(0);
    }
    expect(cut.length).toBeLessThan(file.length / 4);
  });

  it('has widths that the file tells as they are', async () => {
    const file = readFileSync(regular[0]?.path ?? '');
    const font = create(file);
    const cut = await subsetFor(regular, 'Wij');
    const measured = new MeasuredFont(new Uint8Array(measureFont(cut)));
    for (const letter of 'Wij')
      expect(measured.shape(letter).width).toBe(
        font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
      );
  });
});
