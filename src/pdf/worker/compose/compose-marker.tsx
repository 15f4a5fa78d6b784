/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import { tagAs } from '../structure/tag';
import type { ComposeContext } from './compose-context';
import { composeText } from './compose-text';

/**
 * Sets the mark of a list item in a column of its own. Steps have a large numeral in the hanging column;
 * boxes and dots are drawn, because no font is sure to have them.
 */
export function composeMarker(
  context: ComposeContext,
  number: number | null,
  checked: boolean | null,
) {
  const { styles, fonts, depth, textStyle } = context;
  const type = styles[textStyle];
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
    return composeText(styles, [type, styles.numberColumn], `${number}.`, tagAs('Lbl'));
  }
  // A line hangs from its tallest letter: so far is the numeral moved to stand on the line of its words.
  const ascent = fonts.bold.ascent;
  const lift = (styles.body.fontSize - styles.numeral.fontSize) * ascent;
  return (
    <View style={styles.stepColumn}>
      {composeText(
        styles,
        [styles.numeral, { position: 'relative', top: lift }],
        `${number}`,
        tagAs('Lbl'),
      )}
    </View>
  );
}
