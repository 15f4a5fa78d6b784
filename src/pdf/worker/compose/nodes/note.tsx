/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { isShort } from '../measure-blocks';
import { setBlocks } from '../set-blocks';
import { setLine } from '../set-line';
import type { Setting } from '../setting';

/** Sets one source note, small, its number in a narrow column, where a reference leads. */
export function setNote({ number, children }: NodeOf<'note'>, setting: Setting) {
  const { styles } = setting;
  return (
    <View
      style={styles.item}
      wrap={!isShort(children)}
      {...tagAs({ role: 'Note', id: `note-${number}` })}
    >
      {setLine(styles, [styles.small, styles.noteColumn], `${number}`, {
        id: `note-${number}`,
        wrap: false,
        ...tagAs('Lbl'),
      })}
      <View style={styles.itemBody}>
        {setBlocks(children, setting, { depth: 1, voice: 'small' })}
      </View>
    </View>
  );
}
