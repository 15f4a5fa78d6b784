/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { composeBlocks } from '../compose-blocks';
import type { ComposeContext } from '../compose-context';
import { composeText } from '../compose-text';
import { isShort } from '../measure-blocks';

/** Sets one source note, small, its number in a narrow column, where a reference leads. */
export function composeNote({ number, children }: NodeOf<'note'>, context: ComposeContext) {
  const { styles } = context;
  return (
    <View
      style={styles.item}
      wrap={!isShort(children)}
      {...tagAs({ role: 'Note', id: `note-${number}` })}
    >
      {composeText(styles, [styles.small, styles.noteColumn], `${number}`, {
        id: `note-${number}`,
        wrap: false,
        ...tagAs('Lbl'),
      })}
      <View style={styles.itemBody}>
        {composeBlocks(children, context, { depth: 1, textStyle: 'small' })}
      </View>
    </View>
  );
}
