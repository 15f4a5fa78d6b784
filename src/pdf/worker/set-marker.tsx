/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import { setLine } from './set-line';
import type { Setting } from './setting';
import { tagAs } from './tags/tag';

/** How far a step's numeral is moved so that it stands on the same line as the words beside it. */
const lift = -10.7;

/**
 * Sets the mark of a list item in a column of its own. Steps have a large numeral in the hanging column;
 * boxes and dots are drawn, because no font is sure to have them.
 */
export function setMarker(setting: Setting, number: number | null, checked: boolean | null) {
  const { styles, depth, voice } = setting;
  const type = styles[voice];
  if (checked !== null) {
    const box = checked ? 'ticked' : 'open';
    return (
      <View
        style={depth === 0 ? styles.tickColumn : styles.innerTickColumn}
        {...tagAs({ role: 'Lbl', says: { box } })}
      >
        <View style={styles.tick}>{checked ? <View style={styles.ticked} /> : null}</View>
      </View>
    );
  }
  if (number === null) {
    return (
      <View
        style={[styles.dotColumn, { paddingTop: type.fontSize * 0.61 }]}
        {...tagAs({ role: 'Lbl', says: { sign: '•' } })}
      >
        <View style={styles.dot} />
      </View>
    );
  }
  if (depth > 0) {
    return (
      <View style={styles.numberColumn}>{setLine(styles, type, `${number}.`, tagAs('Lbl'))}</View>
    );
  }
  return (
    <View style={styles.stepColumn}>
      {setLine(
        styles,
        [styles.numeral, { position: 'relative', top: lift }],
        `${number}`,
        tagAs('Lbl'),
      )}
    </View>
  );
}
