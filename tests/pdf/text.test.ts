import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/guide/tree/nodes';
import { splitWord } from '../../src/pdf/worker/layout/break-opportunities';
import { richTree } from '../samples/rich-sample';
import { paragraph, root, section, text } from '../samples/samples';
import { readLines, readText, setAndRead } from '../support/pdf-read';

const set = (...blocks: Block[]) => setAndRead(root(section('papers', 'Papers', ...blocks)));

describe('text read back', () => {
  it.each([
    ['English', 'Hand in the report, then ask for its number: “no answer” is an answer too.'],
    ['Ukrainian', 'Ґанок, єнот, їжак і м’яч: «пів’яблука» об’їдає щука у Запоріжжі.'],
    ['long words', 'військовослужбовець-іноземець Rindfleischetikettierungsüberwachungsaufgabe.'],
    ['numbers', 'Law 4730-IX, article 26, 1 000 000 UAH, 23.11.2026, +380 44 000-00-00.'],
  ])('is what was put in: %s', async (_, words) => {
    expect(await readText(await set(paragraph(words)))).toContain(words);
  });

  it('keeps every word of a rich guide, in reading order', async () => {
    const read = squeeze(await readText(await setAndRead(richTree)));
    for (const { title, children } of richTree.children) {
      expect(read).toContain(squeeze(title));
      for (const block of children) expect(read).toContain(squeeze(firstWords(block)));
    }
  });

  it('is not changed by the document before, nor a space by another kind of space', async () => {
    await set(paragraph('йод\u00a0їжа'));
    const read = await rawText(await set(paragraph('и\u00a0і ґ’ис та сироватка')));
    expect(read).toMatch(/и[ \u00a0]і ґ’ис та сироватка/);
  });

  it('sets a line end typed in the source as a space, and a break as a new line', async () => {
    const pdf = await set(paragraph('one\ntwo', { type: 'break' }, 'three'));
    const lines = await readLines(pdf, 1);
    const first = lines.find(({ words }) => words.includes('one two'));
    const second = lines.find(({ words }) => words.includes('three'));
    expect((first?.y ?? 0) - (second?.y ?? 0)).toBeCloseTo(14.5, 1);
  });

  it('adds no hyphen, neither in words nor where the dress of the letters changes', async () => {
    const bold = (value: string): Inline => ({ type: 'strong', children: [text(value)] });
    const words = Array.from({ length: 60 }, (_, i) =>
      paragraph(
        'extraordinary '.repeat(i % 9).trim(),
        ' ',
        bold('characterization'),
        '.',
        { type: 'notes', numbers: [1] },
        ' internationalization of ',
        bold('misunderstandings'),
        ', understandably.',
      ),
    );
    const read = await readText(await set(...words));
    expect(read).toContain('internationalization');
    // The code in the foot has hyphens of its own.
    expect(read.replaceAll(/EN-[\dA-Z.-]+/g, '')).not.toMatch(/[-\u2010\u00ad]/);
    const pages = await set(...words);
    for (let page = 1; page <= pages.numPages; page += 1) {
      const starts = await lineStarts(pages, page);
      expect(starts.filter((word) => /^[.,]/.test(word))).toEqual([]);
    }
  });
});

describe('splitWord', () => {
  it.each([
    ['4730-IX', ['4730-IX']],
    ['extraordinary', ['extraordinary']],
    ['військовослужбовець-іноземець', ['військовослужбовець-', '', 'іноземець']],
    ['24/7', ['24/7']],
    [
      'https://a.example.org/bb?c=dd-ee',
      ['https://a.example.org/', '', 'bb?', '', 'c=', '', 'dd-', '', 'ee'],
    ],
  ])('parts %s only at its own joints', (word, parts) => {
    expect(splitWord(word)).toEqual(parts);
  });

  it('gives back the same letters, however long', () => {
    const word = 'ї'.repeat(200);
    expect(splitWord(word).join('')).toBe(word);
    expect(splitWord(word).every((part) => part.length <= 50)).toBe(true);
  });
});

async function rawText(pdf: Awaited<ReturnType<typeof set>>): Promise<string> {
  return (await readLines(pdf, 1)).map(({ words }) => words).join('');
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, '');
}

function firstWords(node: object): string {
  if ('value' in node) return String(node.value);
  const [first] = 'children' in node ? (node.children as object[]) : [];
  return first ? firstWords(first) : '';
}

async function lineStarts(pdf: Awaited<ReturnType<typeof set>>, page: number): Promise<string[]> {
  const starts = new Map<number, { x: number; words: string }>();
  for (const { words, x, y } of await readLines(pdf, page)) {
    const line = Math.round(y);
    const known = starts.get(line);
    if (!known || x < known.x) starts.set(line, { x, words });
  }
  return [...starts.values()].map(({ words }) => words);
}
