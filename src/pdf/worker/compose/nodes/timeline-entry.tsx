/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { setBlocks } from '../compose-blocks';
import type { Setting } from '../compose-context';
import { setLine } from '../compose-text';

/** Sets one day: the date at the left, a dot on the line (a ring for today), the words at the right. */
export function setTimelineEntry(entry: NodeOf<'timelineEntry'>, setting: Setting) {
  const { styles, depth } = setting;
  const words = { type: 'paragraph', children: entry.children } as const;
  return (
    <View style={styles.dayRow} wrap={false} {...tagAs('LI')}>
      <View style={styles.dayDate} {...tagAs('Lbl')}>
        {setLine(styles, styles.label, entry.written)}
      </View>
      <View style={styles.dayWords} {...tagAs('LBody')}>
        <View style={entry.isToday ? [styles.dayDot, styles.dayToday] : styles.dayDot} />
        {setBlocks([words], setting, { depth: depth + 1 })}
      </View>
    </View>
  );
}
