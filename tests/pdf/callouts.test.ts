/** Passages set apart are told apart without colour: by frame, rules and sign; and by their words to whoever hears them. */
import { expect, it } from 'vitest';
import type { CalloutKind, Inline } from '../../src/guide/tree/nodes';
import { typeset } from '../../src/pdf/worker/typeset';
import { jobOf, paragraph, root, section, text } from '../samples/samples';
import { takePicture } from '../support/pdf-picture';
import { fonts, readLines, readPdf } from '../support/pdf-read';
import { outlineOf, readStructure } from '../support/pdf-structure';

const uk: Inline = { type: 'foreign', lang: 'uk', children: [text('Прошу копію.')] };

async function set(kind: CalloutKind) {
  const children = kind === 'show' ? [paragraph(uk), paragraph('A copy.')] : [paragraph('Words.')];
  const callout = { type: 'callout' as const, kind, label: 'Label', children };
  const { bytes } = await typeset(jobOf(root(section('papers', 'Papers', callout))), fonts);
  const pdf = await readPdf(bytes);
  const lines = await readLines(pdf, 1);
  const at = (words: string) => {
    const line = lines.find((each) => each.words === words);
    if (!line) throw new Error(`no line "${words}"`);
    return line;
  };
  return { lines, at, picture: await takePicture(pdf, 1), structure: await readStructure(bytes) };
}

const paper = 841.89;

it.each([
  ['warning', '!'],
  ['unknown', '?'],
] as const)(
  'a sign stands beside a callout of the kind %s, and is not read',
  async (kind, sign) => {
    const { at, structure } = await set(kind);
    expect(at(sign).x).toBeLessThan(at('Label').x - 20);
    expect(at(sign).size).toBeGreaterThan(16);
    const read = JSON.stringify(outlineOf(structure.root));
    expect(read).toContain('["Div",["P","Label"],["P","Words."]]');
    expect(read).not.toContain(sign);
  },
);

it('the sign of a warning stands on black, that of what is not known does not', async () => {
  for (const [kind, sign, most] of [
    ['warning', '!', 1],
    ['unknown', '?', 0.4],
  ] as const) {
    const { at, picture } = await set(kind);
    const { x, y } = at(sign);
    const ink = picture.inkIn(x - 8, paper - y - 12, x + 14, paper - y);
    expect(ink, kind).toBeLessThanOrEqual(most);
    if (most === 1) expect(ink, kind).toBeGreaterThan(0.6);
  }
});

it('a deadline stands between two rules over the full measure, other notices beside one at the left', async () => {
  const rows = async (kind: CalloutKind) => {
    const { at, picture } = await set(kind);
    const ink = (top: number, bottom: number) =>
      picture.inkIn(500, paper - at('Label').y - top, 540, paper - at('Words.').y + bottom);
    return [ink(18, -25) > 0, ink(-18, 14) > 0];
  };
  expect(await rows('deadline')).toEqual([true, true]);
  expect(await rows('practice')).toEqual([false, false]);
});

it('words for a clerk are the largest in their panel, above what they mean', async () => {
  const { at } = await set('show');
  expect(at('Прошу копію.').size).toBe(16);
  expect(at('A copy.').size).toBe(10);
  expect(at('Прошу копію.').y).toBeGreaterThan(at('A copy.').y + 15);
});
