/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { composeBlocks } from '../compose-blocks';
import type { ComposeContext } from '../compose-context';
import { composeMarker } from '../compose-marker';

/** Sets an item that stands by itself. */
export function composeListItem(item: NodeOf<'listItem'>, context: ComposeContext) {
  return composeItem(item, context, null);
}

/** Sets an item beside its mark: a number, a box to tick, or a dot. */
export function composeItem(
  item: NodeOf<'listItem'>,
  context: ComposeContext,
  number: number | null,
) {
  const { styles, depth } = context;
  return (
    <View style={styles.item} {...tagAs('LI')}>
      {composeMarker(context, number, item.checked)}
      <View style={styles.itemBody} {...tagAs('LBody')}>
        {composeBlocks(item.children, context, { depth: depth + 1 })}
      </View>
    </View>
  );
}
