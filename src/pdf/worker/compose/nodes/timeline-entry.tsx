/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { composeBlocks } from '../compose-blocks';
import type { ComposeContext } from '../compose-context';
import { composeText } from '../compose-text';

/** Sets one day: the date at the left, a dot on the line (a ring for today), the words at the right. */
export function composeTimelineEntry(entry: NodeOf<'timelineEntry'>, context: ComposeContext) {
  const { styles, depth } = context;
  const words = { type: 'paragraph', children: entry.children } as const;
  return (
    <View style={styles.dayRow} wrap={false} {...tagAs('LI')}>
      <View style={styles.dayDate} {...tagAs('Lbl')}>
        {composeText(styles, styles.label, entry.written)}
      </View>
      <View style={styles.dayWords} {...tagAs('LBody')}>
        <View style={entry.isToday ? [styles.dayDot, styles.dayToday] : styles.dayDot} />
        {composeBlocks([words], context, { depth: depth + 1 })}
      </View>
    </View>
  );
}
