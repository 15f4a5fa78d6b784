/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { setBlocks } from '../compose-blocks';
import type { Setting } from '../compose-context';
import { setMarker } from '../compose-marker';

/** Sets an item that stands by itself. */
export function setListItem(item: NodeOf<'listItem'>, setting: Setting) {
  return setItem(item, setting, null);
}

/** Sets an item beside its mark: a number, a box to tick, or a dot. */
export function setItem(item: NodeOf<'listItem'>, setting: Setting, number: number | null) {
  const { styles, depth } = setting;
  return (
    <View style={styles.item} {...tagAs('LI')}>
      {setMarker(setting, number, item.checked)}
      <View style={styles.itemBody} {...tagAs('LBody')}>
        {setBlocks(item.children, setting, { depth: depth + 1 })}
      </View>
    </View>
  );
}
