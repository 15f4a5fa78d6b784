import { describe, expect, it } from 'vitest';
import { Face } from '../../src/pdf/worker/fonts/face';
import { openFonts } from '../../src/pdf/worker/fonts/open-fonts';
import { typeset } from '../../src/pdf/worker/typeset';
import { longGuide } from '../samples/long-sample';
import { richTree } from '../samples/rich-sample';
import { jobOf, loadFonts, paragraph, root, section } from '../samples/samples';

describe('the cache of words', () => {
  it('shapes a word once, whatever its size, and each face for itself', () => {
    const { regular, bold } = openFonts(loadFonts());
    expect(regular.word('Їжак')).toBe(regular.word('Їжак'));
    expect(regular.word('Їжак')).not.toBe(bold.word('Їжак'));
  });

  it('keeps no more than it may, however many words come', () => {
    const face = new Face('F1', loadFonts().regular);
    for (let i = 0; i < 70_000; i += 1) face.word(`w${i}`);
    expect(face.kept).toBeGreaterThan(5_000);
    expect(face.kept).toBeLessThanOrEqual(30_000);
  });
});

describe('what was set before', () => {
  it('changes no byte of what is set now', async () => {
    const job = jobOf(richTree);
    const fresh = await typeset(job, loadFonts());
    const used = loadFonts();
    await typeset(jobOf(root(section('papers', 'Йод', paragraph('й и ё е ffi')))), used);
    await typeset(jobOf(richTree, { format: 'large' }), used);
    await typeset(job, used);
    const again = await typeset(job, used);
    expect(Buffer.from(again.bytes).equals(Buffer.from(fresh.bytes))).toBe(true);
  });

  it('stays open with its fonts, and only with them', () => {
    const files = loadFonts();
    expect(openFonts(files)).toBe(openFonts(files));
    expect(openFonts({ ...files })).not.toBe(openFonts(files));
  });

  it('is let go of: two hundred guides need no more memory than forty', async () => {
    const { gc } = globalThis as { gc?: () => void };
    if (!gc) throw new Error('Run with --expose-gc, as vite.config.ts says.');
    const files = loadFonts();
    const guide = longGuide('en');
    const heapAfter = async (from: number, to: number) => {
      for (let i = from; i < to; i += 1) {
        const title = `Guide ${i}`;
        const children = guide.children.slice(0, 3);
        const tree = { ...guide, title, intro: [paragraph(`Unit${i} word${i}`)], children };
        await typeset(jobOf(tree, { format: i % 2 ? 'a4' : 'booklet' }), files);
      }
      gc();
      return process.memoryUsage().heapUsed / 2 ** 20;
    };
    const early = await heapAfter(0, 40);
    const late = await heapAfter(40, 200);
    expect(late - early).toBeLessThan(3);
  });
});
