import type layoutEngine from '@react-pdf/textkit';
import { create, type Font } from 'fontkit';
import { describe, expect, it, vi } from 'vitest';
import { openFonts } from '../../src/pdf/worker/fonts/open-fonts';
import { rememberLines } from '../../src/pdf/worker/remember-lines';
import { rememberShapes } from '../../src/pdf/worker/remember-shapes';
import { typeset } from '../../src/pdf/worker/typeset';
import { richTree } from '../samples/rich-sample';
import { jobOf, loadFonts, paragraph, root, section } from '../samples/samples';

type Engine = ReturnType<typeof layoutEngine>;

const container = { x: 0, y: 0, width: 200, height: 500 };

function engine() {
  const calls = vi.fn((text: { string: string }) => [[{ string: text.string }]]);
  return { calls, remembering: rememberLines(calls as unknown as Engine) };
}

const textOf = (string: string, attributes: object = { fontSize: 12 }) =>
  ({ string, runs: [{ start: 0, end: string.length, attributes }] }) as Parameters<Engine>[0];

describe('the memory for lines', () => {
  it('breaks the same text once', () => {
    const { calls, remembering } = engine();
    const first = remembering(textOf('one'), container, {});
    expect(remembering(textOf('one'), { ...container }, {})).toBe(first);
    expect(calls).toHaveBeenCalledTimes(1);
  });

  it('breaks anew what differs in words, width, dress, font or the parting of words', () => {
    const { calls, remembering } = engine();
    const [a, b] = [new (class A {})(), new (class A {})()];
    remembering(textOf('one'), container, {});
    remembering(textOf('two'), container, {});
    remembering(textOf('one'), { ...container, width: 100 }, {});
    remembering(textOf('one', { fontSize: 13 }), container, {});
    remembering(textOf('one', { fontSize: 12, font: [a] }), container, {});
    remembering(textOf('one', { fontSize: 12, font: [b] }), container, {});
    remembering(textOf('one'), container, { hyphenationCallback: () => [] });
    remembering(textOf('one'), container, { hyphenationCallback: () => [] });
    expect(calls).toHaveBeenCalledTimes(8);
  });

  it('forgets what has long not been asked for', () => {
    const { calls, remembering } = engine();
    for (let i = 0; i < 13_000; i += 1) remembering(textOf(`word ${i}`), container, {});
    remembering(textOf('word 0'), container, {});
    expect(calls).toHaveBeenCalledTimes(13_001);
  });
});

describe('the memory for shapes', () => {
  const open = () => create(new Uint8Array(loadFonts().regular)) as Font;

  it('shapes a word once, though the engine asks with an empty list of features', () => {
    const font = open();
    const shaped = vi.spyOn(font, 'layout');
    rememberShapes(font);
    for (let i = 0; i < 5; i += 1) font.layout('Рапорт рапорт', [], undefined, undefined, 'ltr');
    expect(shaped.mock.calls.map(([words]) => words)).toEqual(['Рапорт', ' ', 'рапорт']);
  });

  it('gives the glyphs and places that the font gives', () => {
    for (const words of ['office fly', 'Їжак і м’яч', ' — «йод» AV To', 'й и й']) {
      const plain = open().layout(words);
      const remembered = rememberShapes(open()).layout(words);
      expect(remembered.glyphs.map((glyph) => (glyph as { id: number }).id)).toEqual(
        plain.glyphs.map((glyph) => (glyph as { id: number }).id),
      );
      expect(remembered.advanceWidth).toBeGreaterThan(0);
    }
  });
});

describe('what was set before', () => {
  it('changes no byte of what is set now', async () => {
    const job = jobOf(richTree);
    const fresh = await typeset(job, loadFonts());
    const used = loadFonts();
    await typeset(jobOf(root(section('papers', 'Йод', paragraph('й и ё е ffi')))), used);
    await typeset(job, used);
    const again = await typeset(job, used);
    expect(Buffer.from(again.bytes).equals(Buffer.from(fresh.bytes))).toBe(true);
  });

  it('stays open with its fonts, and only with them', () => {
    const files = loadFonts();
    expect(openFonts(files)).toBe(openFonts(files));
    expect(openFonts({ ...files })).not.toBe(openFonts(files));
  });
});
