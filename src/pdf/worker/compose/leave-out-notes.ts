import type { GuideNode } from '../../../guide/tree/nodes';

/** The same nodes without the numbers of notes, for a format that has no room to print the notes. */
export function leaveOutNotes<Node extends GuideNode>(nodes: readonly Node[]): Node[] {
  return nodes
    .filter(({ type }) => type !== 'notes')
    .map((node) =>
      'children' in node
        ? { ...node, children: leaveOutNotes(node.children as readonly GuideNode[]) }
        : node,
    ) as Node[];
}
