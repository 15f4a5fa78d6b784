import type { GuideNode, GuideRoot, NoteReference } from '../guide/tree/nodes';

/** The reference that names each note first; its note leads back to it. */
export function firstReferences(guide: GuideRoot): ReadonlySet<NoteReference> {
  const first = new Map<number, NoteReference>();
  const visit = (node: GuideNode): void => {
    if (node.type === 'noteReference') {
      if (!first.has(node.number)) first.set(node.number, node);
    } else if ('children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  for (const node of [...guide.intro, ...guide.children]) visit(node);
  return new Set(first.values());
}
