import type { GuideNode, GuideRoot, Section } from '../src/guide/tree/nodes';

/**
 * A tree of so many sections, made of a real guide's, again and again; its notes are those that are named.
 * @param guide a whole guide, which has the section `sources`
 */
export function makeTree(guide: GuideRoot, count: number): GuideRoot {
  const parts = guide.children.filter(({ id }) => id !== 'sources' && id !== 'left-out');
  const children = Array.from({ length: count }, (_, index): Section => {
    const part = parts[index % parts.length] as Section;
    const round = Math.floor(index / parts.length);
    // Each place in the file has a name of its own.
    return round === 0 ? part : { ...part, id: `${part.id}-${round}` as Section['id'] };
  });
  const named = new Set(children.flatMap(numbersIn));
  const sources = guide.children.find(({ id }) => id === 'sources');
  const notes = (sources?.children ?? []).filter(
    (node) => node.type !== 'note' || named.has(node.number),
  );
  return {
    ...guide,
    children: sources ? [...children, { ...sources, children: notes }] : children,
  };
}

function numbersIn(node: GuideNode): number[] {
  if (node.type === 'notes') return node.numbers;
  return 'children' in node ? node.children.flatMap(numbersIn) : [];
}
