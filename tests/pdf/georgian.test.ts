import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { codeFontFile, fontFiles } from '../../src/bundling/fonts/fonts';
import { mergeFonts } from '../../src/bundling/fonts/merge-fonts';
import { subsetFor } from '../../src/bundling/fonts/subset-fonts';
import { readContent } from '../../src/content/read/read-content';
import { typeset } from '../../src/pdf/worker/typeset';
import { georgianFiles, inventGeorgian, pangram } from '../samples/georgian';
import { jobOf } from '../samples/samples';
import { inventProject } from '../support/invented';
import { isDict, readRaw } from '../support/pdf-raw';
import { readPdf } from '../support/pdf-read';
import { copyOut, findDifference } from '../support/read-in-order';

const { tree, fonts } = await inventGeorgian();

const [georgian, latin] = fontFiles(inventProject(georgianFiles), 'ka', 'regular');
if (!georgian || !latin) throw new Error('Georgian has two fonts');

describe('a language in a script of its own', () => {
  it('reads back from the PDF as it was written, with Latin and Cyrillic words in it', async () => {
    const { bytes } = await typeset(jobOf(tree), fonts);
    const copied = await copyOut(await readPdf(bytes));
    expect(copied).toContain('officeA,“fifl”,вул.Ґонти,під’їзд«Їжак».');
    expect(copied).toContain(pangram.replaceAll(' ', ''));
    expect(findDifference(tree, 'Contents', copied)).toBeUndefined();
  });

  it('embeds each of its fonts once', async () => {
    const { bytes } = await typeset(jobOf(tree), fonts);
    const files = [...readRaw(bytes).objects.values()].filter(
      (object) => isDict(object) && object.FontFile2,
    );
    expect(files).toHaveLength(3);
  });

  it('stops at a character that none of its fonts has', () => {
    const prose = georgianFiles['locales/ka/prose.po'].replaceAll('ხელშეკრულება', '語');
    const changes = { ...georgianFiles, 'locales/ka/prose.po': prose };
    expect(() => readContent(inventProject(changes))).toThrow(
      /locales\/ka\/prose\.po:110 no glyph for "語" \(U\+8A9E\) in the font of "ka"/,
    );
  });
});

describe('a font made of two', () => {
  const letters = 'აბგ ABC fi Ґйї é ½ ệ';

  it('draws every letter just as the font that it is from', async () => {
    const merged = create(await subsetFor([georgian, latin], letters));
    const first = create(await subsetFor([georgian], letters));
    const second = create(readFileSync(latin.path));
    for (const letter of letters) {
      const code = letter.codePointAt(0) ?? 0;
      const from = first.characterSet.includes(code) ? first : second;
      const [made, own] = [merged, from].map((font) => font?.glyphForCodePoint(code));
      expect(made?.advanceWidth, letter).toBe(own?.advanceWidth);
      expect(made?.path.toSVG(), letter).toBe(own?.path.toSVG());
      expect(made?.id, letter).toBeGreaterThan(0);
    }
  });

  it('keeps the kerning of the first', async () => {
    const cut = create(await subsetFor([latin], 'AV'));
    const merged = create(await subsetFor([latin, georgian], 'AVა'));
    const [alone, before] = [cut, merged].map((font) => font.layout('AV').advanceWidth);
    expect(before).toBe(alone);
    expect(alone).toBeLessThan(
      cut.glyphForCodePoint(65).advanceWidth + cut.glyphForCodePoint(86).advanceWidth,
    );
  });

  it('has a right sum, which printers check', async () => {
    const whole = await subsetFor([georgian, latin], letters);
    let sum = 0;
    for (let i = 0; i < whole.length; i += 4) sum = (sum + whole.readUInt32BE(i)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('is not made where the two are drawn on different grids', async () => {
    const other = Buffer.from(readFileSync(codeFontFile().path));
    const head = other.readUInt32BE(other.indexOf('head', 12, 'latin1') + 8);
    other.writeUInt16BE(2048, head + 18);
    expect(() => mergeFonts(readFileSync(latin.path), other)).toThrow(/1000 and 2048 units/);
  });
});
