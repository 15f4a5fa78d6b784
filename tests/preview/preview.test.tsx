import { describe, expect, test } from 'vitest';
import type { GuideRoot, Notes } from '../../src/guide/tree/nodes';
import { firstReferences } from '../../src/preview/first-references';
import { drawHtml } from '../support/draw-html';

const text = (value: string) => ({ type: 'text', value }) as const;

describe('the preview', () => {
  test('keeps the language of foreign words', () => {
    expect(drawHtml({ type: 'foreign', lang: 'uk', children: [text('рапорт')] })).toBe(
      '<bdi lang="uk" translate="no">рапорт</bdi>',
    );
  });

  test('puts headings below the title of their section', () => {
    expect(drawHtml({ type: 'heading', depth: 2, children: [text('a')] })).toBe('<h3>a</h3>');
    expect(drawHtml({ type: 'heading', depth: 3, children: [text('a')] })).toBe('<h4>a</h4>');
  });

  test('leads from a reference to its note and back', () => {
    expect(drawHtml({ type: 'notes', numbers: [3] })).toContain('href="#note-3"');
    expect(drawHtml({ type: 'notes', numbers: [3] })).toContain('id="reference-3"');
    const note = drawHtml({ type: 'note', number: 3, children: [] });
    expect(note).toContain('id="note-3"');
    expect(note).toContain('href="#reference-3"');
  });

  test('prints an address only where the words are not the address', () => {
    const link = (url: string, words: string) =>
      drawHtml({ type: 'link', url, children: [text(words)] });
    expect(link('https://example.org/a', 'the law')).toContain(
      'data-printed="https://example.org/a"',
    );
    expect(link('https://example.org/a', 'example.org/a')).not.toContain('data-printed');
    expect(link('mailto:a@example.org', 'write')).toContain('data-printed="a@example.org"');
    expect(link('tel:+380800501482', '0 800 501 482')).not.toContain('data-printed');
  });

  test('lets no translation touch a number, a mail or an address', () => {
    const link = (url: string, words: string) =>
      drawHtml({ type: 'link', url, children: [text(words)] });
    const kept = 'translate="no"';
    expect(link('tel:+380800501482', '0 800 501 482')).toContain(kept);
    expect(link('mailto:a@example.org', 'a@example.org')).toContain(kept);
    expect(link('https://example.org/a', 'example.org/a')).toContain(kept);
    expect(link('https://example.org/a', 'the law')).not.toContain(kept);
  });

  test('says why a section is there', () => {
    const section = {
      type: 'section',
      id: 'stay',
      title: 'Stay',
      reason: 'Because',
      children: [],
    } as const;
    expect(drawHtml({ ...section, children: [] })).toContain('<p class="reason">Because</p>');
  });

  test('refuses a node that it does not know', () => {
    expect(() => drawHtml({ type: 'riddle' } as never)).toThrow('riddle');
    expect(() => drawHtml({ type: 'toString' } as never)).toThrow('toString');
  });

  test('finds the first reference to each note', () => {
    const one: Notes = { type: 'notes', numbers: [1] };
    const both: Notes = { type: 'notes', numbers: [1, 2] };
    const guide: GuideRoot = {
      type: 'root',
      lang: 'en',
      dir: 'ltr',
      title: '',
      intro: [{ type: 'paragraph', children: [one] }],
      children: [
        {
          type: 'section',
          id: 'stay',
          title: '',
          reason: '',
          children: [{ type: 'paragraph', children: [both] }],
        },
      ],
    };
    const first = firstReferences(guide);
    expect(first.get(1)).toBe(one);
    expect(first.get(2)).toBe(both);
  });
});
