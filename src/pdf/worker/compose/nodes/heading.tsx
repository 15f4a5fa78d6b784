/** @jsxImportSource react */
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import type { ComposeContext } from '../compose-context';
import { composeText } from '../compose-text';
import { keepWithNext } from '../keep-with-next';
import { plainText } from '../plain-text';

/** Sets a heading inside a section; the higher of the two is a bookmark under its section's. */
export function composeHeading({ depth, children }: NodeOf<'heading'>, context: ComposeContext) {
  const { styles, composeAll } = context;
  const type = depth === 2 ? styles.heading2 : styles.heading3;
  return composeText(
    styles,
    context.depth === 0 ? [type, styles.inset] : type,
    composeAll(children),
    {
      ...keepWithNext,
      ...tagAs(depth === 2 ? 'H3' : 'H4'),
      ...(depth === 2 && { bookmark: plainText(children) }),
    },
  );
}
