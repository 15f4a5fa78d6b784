import { Fragment, isValidElement, type VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import type { GuideNode, GuideRoot } from '../src/guide/nodes';
import { drawNodes } from '../src/preview/draw-nodes';
import { firstReferences } from '../src/preview/first-references';
import type { Page } from '../src/preview/renderer';

const page: Page = {
  t: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
  isFirst: () => true,
  draw: (nodes) => drawNodes(nodes, page),
};

/** The drawn nodes as HTML: enough of a renderer for plain elements. */
function html(drawn: unknown): string {
  if (Array.isArray(drawn)) return drawn.map(html).join('');
  if (!isValidElement(drawn))
    return drawn === null || typeof drawn === 'boolean' ? '' : String(drawn);
  const { type, props } = drawn as VNode<Record<string, unknown>>;
  const { children, ...attributes } = props;
  if (type === Fragment) return html(children);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<${String(type)}${written.join('')}>${children === undefined ? '' : html(children)}</${String(type)}>`;
}

const draw = (...nodes: GuideNode[]) => html(drawNodes(nodes, page));
const text = (value: string) => ({ type: 'text', value }) as const;

describe('the preview', () => {
  test('keeps the language of foreign words', () => {
    expect(draw({ type: 'foreign', lang: 'uk', children: [text('рапорт')] })).toBe(
      '<bdi lang="uk">рапорт</bdi>',
    );
  });

  test('puts headings below the title of their section', () => {
    expect(draw({ type: 'heading', depth: 2, children: [text('a')] })).toBe('<h3>a</h3>');
    expect(draw({ type: 'heading', depth: 3, children: [text('a')] })).toBe('<h4>a</h4>');
  });

  test('leads from a reference to its note and back', () => {
    expect(draw({ type: 'noteReference', number: 3, follows: false })).toContain('href="#note-3"');
    expect(draw({ type: 'noteReference', number: 3, follows: false })).toContain(
      'id="reference-3"',
    );
    const note = draw({ type: 'note', number: 3, children: [] });
    expect(note).toContain('id="note-3"');
    expect(note).toContain('href="#reference-3"');
  });

  test('prints an address only where the words are not the address', () => {
    const link = (url: string, words: string) =>
      draw({ type: 'link', url, children: [text(words)] });
    expect(link('https://example.org/a', 'the law')).toContain(
      'data-printed="https://example.org/a"',
    );
    expect(link('https://example.org/a', 'example.org/a')).not.toContain('data-printed');
    expect(link('mailto:a@example.org', 'write')).toContain('data-printed="a@example.org"');
    expect(link('tel:+380800501482', '0 800 501 482')).not.toContain('data-printed');
  });

  test('says why a section is there', () => {
    const section = {
      type: 'section',
      id: 'stay',
      title: 'Stay',
      reason: 'Because',
      children: [],
    } as const;
    expect(draw({ ...section, children: [] })).toContain('<p class="reason">Because</p>');
  });

  test('refuses a node that it does not know', () => {
    expect(() => draw({ type: 'riddle' } as never)).toThrow('riddle');
    expect(() => draw({ type: 'toString' } as never)).toThrow('toString');
  });

  test('finds the first reference to each note', () => {
    const reference = (number: number) =>
      ({ type: 'noteReference', number, follows: false }) as const;
    const [one, again, two] = [reference(1), reference(1), reference(2)];
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
          children: [{ type: 'paragraph', children: [again, two] }],
        },
      ],
    };
    expect([...firstReferences(guide)]).toEqual([one, two]);
    expect(firstReferences(guide).has(again)).toBe(false);
  });
});
