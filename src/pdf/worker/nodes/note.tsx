/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../guide/nodes';
import { setBlocks } from '../set-blocks';
import { setLine } from '../set-line';
import type { Setting } from '../setting';
import { tagAs } from '../tags/tag';

/** Sets one source note, small, its number in the hanging column, where a reference leads. */
export function setNote({ number, children }: NodeOf<'note'>, setting: Setting) {
  const { styles } = setting;
  return (
    <View style={styles.item} {...tagAs({ role: 'Note', id: `note-${number}` })}>
      <View style={styles.stepColumn}>
        {setLine(styles, styles.small, `${number}`, {
          id: `note-${number}`,
          wrap: false,
          ...tagAs('Lbl'),
        })}
      </View>
      <View style={styles.itemBody}>
        {setBlocks(children, setting, { depth: 1, voice: 'small' })}
      </View>
    </View>
  );
}
