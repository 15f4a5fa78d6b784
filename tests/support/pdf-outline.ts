import type { GuideNode, GuideRoot, Inline } from '../../src/guide/tree/nodes';
import { joinWords, type Outline } from './pdf-structure';

/** What a guide should be to a screen reader, told from its tree alone. Words are without spaces. */
export function expectOutline(guide: GuideRoot, startOf: (id: string) => number): Outline {
  // What to do first has no number, and other papers than guides have none at all.
  const isNumbered = guide.children[0]?.id === 'first-steps';
  const numberOf = (i: number) => (isNumbered && i > 0 ? String(i) : '');
  const [first, ...others] = guide.children.map((section, i) =>
    expectNode({ ...section, title: numberOf(i) + section.title }),
  );
  const rows = guide.children.map(({ id, title }, i): Outline => {
    return ['TOCI', ['Reference', ['Link', numberOf(i) + bare(title)], String(startOf(id))]];
  });
  const outline: (Outline | undefined)[] = [
    ['H1', bare(guide.title)],
    ...guide.intro.map((node) => expectNode(node)),
    first,
    ['H2', 'Contents'],
    ['TOC', ...rows],
    ...others,
  ];
  return ['Document', ...outline.filter((each) => each !== undefined)];
}

export function expectNode(node: GuideNode, number = 0): Outline {
  switch (node.type) {
    case 'section': {
      const deep = node.children.findIndex((each) => each.type === 'heading' && each.depth === 2);
      const kids = node.children.map((each, i) => {
        // A small heading that stands under no other is not a level below it.
        const isAlone = each.type === 'heading' && each.depth === 3 && (deep < 0 || i < deep);
        return isAlone ? expectNode({ ...each, depth: 2 }) : expectNode(each);
      });
      return ['Sect', ['H2', bare(node.title)], ...kids];
    }
    case 'heading':
      return [node.depth === 2 ? 'H3' : 'H4', ...expectInlines(node.children)];
    case 'paragraph':
      return ['P', ...expectInlines(node.children)];
    case 'list':
      return [
        'L',
        ...node.children.map((item, i) => expectNode(item, node.ordered ? node.start + i : 0)),
      ];
    case 'listItem':
      return [
        'LI',
        number ? ['Lbl', String(number)] : ['Lbl'],
        ['LBody', ...node.children.map((each) => expectNode(each))],
      ];
    case 'callout':
      return ['Div', ['P', bare(node.label)], ...node.children.map((each) => expectNode(each))];
    case 'table':
      return ['Table', ...node.children.map((row, i) => expectNode(row, i))];
    case 'tableRow':
      return [
        'TR',
        ...node.children.map(
          ({ children }): Outline => [number === 0 ? 'TH' : 'TD', ...expectInlines(children)],
        ),
      ];
    case 'note':
      return [
        'Note',
        ['Lbl', String(node.number)],
        ...node.children.map((each) => expectNode(each)),
      ];
    default:
      throw new Error(`no block: ${node.type}`);
  }
}

function expectInlines(nodes: readonly Inline[]): (Outline | string)[] {
  return joinWords(nodes.flatMap(expectInline));
}

function expectInline(node: Inline): (Outline | string)[] {
  switch (node.type) {
    case 'text':
      return [bare(node.value)];
    case 'break':
      return [];
    case 'link':
      return [
        ['Link', ...joinWords([...node.children.flatMap(expectInline), addressOf(node.url)])],
      ];
    case 'foreign':
      return [['Span', ...expectInlines(node.children)]];
    case 'notes': {
      const marks = node.numbers.map((number): Outline => ['Reference', ['Link', `${number}`]]);
      return ['[', ...marks.flatMap((mark, i) => (i > 0 ? ['·', mark] : [mark])), ']'];
    }
    default:
      return expectInlines(node.children);
  }
}

/** The samples have no link whose words are its address. */
function addressOf(url: string): string {
  return url.replace(/^(https:\/\/|mailto:|tel:)/, '');
}

function bare(words: string): string {
  return words.replace(/\s+/g, '');
}
