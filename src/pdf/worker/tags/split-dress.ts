import type { LaidOut } from './laid-out';

/**
 * Parts a node into the background and borders that the engine would paint for it, and the rest. They are
 * painted first, so that they can be marked as dress without the words that stand on them.
 */
export function splitDress(node: LaidOut): { dress: LaidOut | null; rest: LaidOut } {
  const { style = {}, box } = node;
  if (!box || !(style.backgroundColor || hasBorder(box))) return { dress: null, rest: node };
  const { backgroundColor, ...plain } = style;
  return {
    dress: { type: 'VIEW', props: {}, style, box, children: [] },
    rest: { ...node, style: plain, box: { ...box, ...noBorder } },
  };
}

const noBorder = {
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
};

function hasBorder(box: NonNullable<LaidOut['box']>): boolean {
  return Object.keys(noBorder).some((edge) => box[edge as keyof typeof noBorder]);
}
