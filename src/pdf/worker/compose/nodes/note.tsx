/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { setBlocks } from '../compose-blocks';
import type { Setting } from '../compose-context';
import { setLine } from '../compose-text';
import { isShort } from '../measure-blocks';

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
