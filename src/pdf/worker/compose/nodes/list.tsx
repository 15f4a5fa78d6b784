/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import type { ComposeContext } from '../compose-context';
import { mapKeyed } from '../map-keyed';
import { composeItem } from './list-item';

/** Sets a list. An item must know its number, so it is set from here. */
export function composeList({ ordered, start, children }: NodeOf<'list'>, context: ComposeContext) {
  const { styles, depth } = context;
  const isTicked = children.some((item) => item.checked !== null);
  const hangs = depth === 0 && (ordered || isTicked);
  const isInset = depth === 0 && !hangs;
  const numbering = ordered ? 'Decimal' : isTicked ? 'None' : 'Disc';
  return (
    <View
      style={[ordered && depth === 0 ? styles.steps : styles.list, isInset ? styles.inset : {}]}
      {...tagAs({ role: 'L', numbering })}
    >
      {mapKeyed(children, (item, i) => composeItem(item, context, ordered ? start + i : null))}
    </View>
  );
}
