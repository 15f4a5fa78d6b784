import type { GuideNode, GuideRoot, Notes } from '../guide/tree/nodes';

/** The passage that names each note first, by the note's number; the note leads back to it. */
export function firstReferences(guide: GuideRoot): ReadonlyMap<number, Notes> {
  const first = new Map<number, Notes>();
  const visit = (node: GuideNode): void => {
    if (node.type === 'notes') {
      for (const number of node.numbers) if (!first.has(number)) first.set(number, node);
    } else if ('children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  for (const node of [...guide.intro, ...guide.children]) visit(node);
  return first;
}
