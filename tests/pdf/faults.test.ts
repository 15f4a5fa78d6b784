import { describe, expect, it } from 'vitest';
import type { Block, GuideRoot } from '../../src/guide/tree/nodes';
import { findFontFault } from '../../src/pdf/font-signature';
import { openFonts } from '../../src/pdf/worker/fonts/open-fonts';
import { toFailure } from '../../src/pdf/worker/layout-fault';
import { typeset } from '../../src/pdf/worker/typeset';
import { jobOf, loadFonts, paragraph, root, section } from '../samples/samples';
import { fonts } from '../support/pdf-read';

async function failureOf(tree: GuideRoot) {
  return typeset(jobOf(tree), fonts).then(
    () => null,
    (caught) => toFailure(caught),
  );
}

describe('an unknown node', () => {
  const video = { type: 'video' } as unknown as Block;

  it('throws, naming its type and its section', async () => {
    const failure = await failureOf(
      root(section('papers', 'Papers'), section('stay', 'Staying', video)),
    );
    expect(failure).toEqual({
      cause: 'layout',
      detail: 'Unknown node "video" in section "stay".',
      section: 'Staying',
    });
  });

  it('is found however deep, and in the introduction too', async () => {
    const deep: Block = { type: 'callout', kind: 'notice', label: 'Note', children: [video] };
    expect((await failureOf(root(section('stay', 'Staying', deep))))?.section).toBe('Staying');
    expect((await failureOf({ ...root(), intro: [video] }))?.detail).toContain('introduction');
  });

  it('is not mistaken for something that every object has', async () => {
    const node = { type: 'constructor', children: [] } as unknown as Block;
    expect((await failureOf(root(section('stay', 'Staying', node))))?.detail).toContain(
      'constructor',
    );
  });
});

describe('a fault of the engine', () => {
  it('names the section that cannot be set', async () => {
    const broken = { type: 'paragraph', children: null } as unknown as Block;
    const failure = await failureOf(
      root(section('papers', 'Papers', paragraph('Fine.')), section('stay', 'Staying', broken)),
    );
    expect(failure).toMatchObject({ cause: 'layout', section: 'Staying' });
    expect(failure?.detail).toContain('section "stay"');
  });

  it('is not hidden when a passage would run off the paper', async () => {
    const failure = await failureOf(root(section('stay', 'An endless title. '.repeat(800))));
    expect(failure).toMatchObject({
      cause: 'layout',
      detail: expect.stringContaining('taller than a page'),
    });
  });
});

describe('fonts', () => {
  const signed = (signature: string) => {
    const bytes = new Uint8Array(64);
    bytes.set([...signature].map((letter) => letter.charCodeAt(0)));
    return bytes.buffer;
  };

  it('takes TrueType', () => {
    expect(findFontFault(loadFonts().regular)).toBeNull();
    expect(findFontFault(signed('true'))).toBeNull();
  });

  it.each(['wOF2', 'wOFF', 'OTTO', '<!do'])('refuses %s, in any file', (signature) => {
    for (const file of ['regular', 'bold', 'code'] as const)
      expect(() => openFonts({ ...loadFonts(), [file]: signed(signature) }), file).toThrow();
  });

  it('says why WOFF2 is refused', () => {
    expect(findFontFault(signed('wOF2'))).toContain('WOFF2');
    expect(findFontFault(new ArrayBuffer(0))).toContain('empty');
  });
});
