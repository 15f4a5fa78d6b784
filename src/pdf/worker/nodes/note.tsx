/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../guide/nodes';
import { setBlocks } from '../set-blocks';
import { setLine } from '../set-line';
import type { Setting } from '../setting';

/** Sets one source note, small, its number in the hanging column, where a reference leads. */
export function setNote({ number, children }: NodeOf<'note'>, setting: Setting) {
  const { styles } = setting;
  return (
    <View style={styles.item}>
      <View style={styles.stepColumn}>
        {setLine(styles, styles.small, `${number}`, { id: `note-${number}`, wrap: false })}
      </View>
      <View style={styles.itemBody}>
        {setBlocks(children, setting, { depth: 1, voice: 'small' })}
      </View>
    </View>
  );
}
