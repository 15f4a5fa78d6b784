/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { composeBlocks } from '../compose-blocks';
import type { ComposeContext } from '../compose-context';
import { composeText } from '../compose-text';
import { keepWithNext } from '../keep-with-next';

/**
 * Sets a part of the guide: its title over the full measure, its text beside the hanging column. The reason
 * is for the page only: paper may be found on its reader, and need not tell what was answered.
 */
export function composeSection(
  { id, title, children }: NodeOf<'section'>,
  context: ComposeContext,
) {
  const { styles } = context;
  const bookmark = { bookmark: title };
  return (
    <View {...bookmark} {...tagAs('Sect')}>
      <View style={styles.sectionHead} id={`section-${id}`} {...keepWithNext}>
        {composeText(styles, styles.sectionTitle, title, tagAs('H2'))}
      </View>
      <View style={styles.blocks}>
        {composeBlocks(children, context, { section: { id, title } })}
      </View>
    </View>
  );
}
