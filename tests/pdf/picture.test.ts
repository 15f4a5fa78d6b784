import { describe, expect, it } from 'vitest';
import type { Block, ListItem } from '../../src/guide/tree/nodes';
import { paragraph, root, section } from '../samples/samples';
import { takePicture } from '../support/pdf-picture';
import { type Line, readLines, setAndRead } from '../support/pdf-read';

const paper = 841.89;

async function look(...blocks: Block[]) {
  const pdf = await setAndRead(root(section('papers', 'Papers', ...blocks)));
  const lines = await readLines(pdf, 1);
  const picture = await takePicture(pdf, 1);
  const find = (start: string): Line => {
    const line = lines.find(({ words }) => words.startsWith(start));
    if (!line) throw new Error(`No line begins with "${start}".`);
    return line;
  };
  return { picture, find };
}

/** The box of a line's letters, from cap height to a little below their foot. */
function boxOf({ x, y, size }: Line, width: number) {
  return [
    Math.floor(x),
    Math.floor(paper - y - size * 0.8),
    Math.floor(x) + width,
    Math.floor(paper - y + size * 0.25),
  ] as const;
}

describe('the letters on the page', () => {
  it('have ink where they should, and none where they should not', async () => {
    const { picture, find } = await look(paragraph('Ґанок їжака'));
    const line = find('Ґанок');
    expect(picture.inkIn(...boxOf(line, 60))).toBeGreaterThan(0.1);
    expect(picture.inkIn(...boxOf(line, 60))).toBeLessThan(0.5);
    expect(picture.inkIn(400, paper - line.y - 9, 540, paper - line.y + 3)).toBe(0);
    expect(picture.inkIn(0, 0, 40, paper)).toBe(0);
    expect(picture.inkIn(555, 0, 595, paper)).toBe(0);
  });

  it('are those of their word: the same word looks the same, another looks different', async () => {
    const { picture, find } = await look(
      paragraph('мир А'),
      paragraph('мир Б'),
      paragraph('мій В'),
    );
    const [first, same, other] = ['мир А', 'мир Б', 'мій В'].map((start) => {
      const [left, , , bottom] = boxOf(find(start), 0);
      return picture.dotsIn(left, bottom - 13, left + 22, bottom);
    });
    expect(first).toContain('#');
    expect(differing(first, same)).toBeLessThan(0.12);
    expect(differing(first, other)).toBeGreaterThan(differing(first, same) + 0.02);
  });

  it('are heavier in bold', async () => {
    const { picture, find } = await look(
      paragraph('контракт'),
      paragraph({ type: 'strong', children: [{ type: 'text', value: 'контракт' }] }, ' strong'),
    );
    const light = find('контракт');
    const bold = { ...light, y: light.y - 24 };
    expect(picture.inkIn(...boxOf(bold, 50))).toBeGreaterThan(
      1.2 * picture.inkIn(...boxOf(light, 50)),
    );
  });
});

describe('what is drawn', () => {
  it('is an empty box before an item to tick, and a filled one before a ticked item', async () => {
    const item = (checked: boolean, words: string): ListItem => ({
      type: 'listItem',
      checked,
      children: [paragraph(words)],
    });
    const { picture, find } = await look({
      type: 'list',
      ordered: false,
      start: 1,
      children: [item(false, 'to do'), item(true, 'done')],
    });
    const middle = (words: string) => {
      const { y } = find(words);
      return {
        around: picture.inkIn(50, paper - y - 10, 63, paper - y + 3),
        within: picture.inkIn(55, paper - y - 5, 58, paper - y - 2),
      };
    };
    expect(middle('to do').around).toBeGreaterThan(0.15);
    expect(middle('to do').within).toBe(0);
    expect(middle('done').within).toBeGreaterThan(0.8);
  });

  // Longer ones run over the end of a page, where neither a frame nor lines above and below could hold them.
  it.each([
    ['practice', 1, 1],
    ['notice', 1, 1],
    ['warning', 120, 3],
    ['deadline', 120, 3],
  ] as const)(
    'is a black rule beside a callout of kind %s with %d paragraphs, of %d points',
    async (kind, count, width) => {
      const { picture, find } = await look({
        type: 'callout',
        kind,
        label: 'Label',
        children: Array.from({ length: count }, () => paragraph('Inside')),
      });
      const { x, y } = find('Label');
      const rule = x - 10 - width;
      const ink = (from: number, to: number) => picture.inkIn(from, paper - y - 8, to, paper - y);
      expect(ink(rule + width / 4, rule + (width * 3) / 4)).toBe(1);
      expect(ink(rule + width + 1, x - 2)).toBe(0);
      expect(ink(rule - 6, rule - 1)).toBe(0);
    },
  );
});

function differing(one = '', other = ''): number {
  return [...one].filter((dot, i) => dot !== other[i]).length / one.length;
}
