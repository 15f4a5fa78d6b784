/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { noTag, tagAs } from '../../structure/tag';
import { composeBlocks } from '../compose-blocks';
import type { ComposeContext } from '../compose-context';
import { composeText } from '../compose-text';
import { composeFirstSteps } from '../first-steps';
import { keepWithNext } from '../keep-with-next';

/**
 * Sets a part of the guide: its number and title under a heavy rule, its text beside the hanging column. The reason
 * is for the page only: paper may be found on its reader, and need not tell what was answered.
 */
export function composeSection(
  { id, title, children }: NodeOf<'section'>,
  context: ComposeContext,
) {
  const { styles, numbers } = context;
  const number = numbers.get(id);
  const isFirst = id === 'first-steps';
  const bookmark = { bookmark: title };
  return (
    <View {...bookmark} {...tagAs('Sect')}>
      <View style={styles.sectionHead} id={`section-${id}`} {...keepWithNext} {...tagAs('H2')}>
        {number === undefined
          ? null
          : composeText(styles, [styles.sectionTitle, styles.sectionNumber], `${number} `, noTag)}
        <View style={styles.itemBody}>
          {composeText(styles, isFirst ? styles.sheetTitle : styles.sectionTitle, title, noTag)}
        </View>
      </View>
      <View style={styles.blocks}>
        {isFirst
          ? composeFirstSteps(children, context)
          : composeBlocks(children, context, { section: { id, title } })}
      </View>
    </View>
  );
}
