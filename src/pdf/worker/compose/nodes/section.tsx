/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { setBlocks } from '../compose-blocks';
import type { Setting } from '../compose-context';
import { setLine } from '../compose-text';
import { keepWithNext } from '../keep-with-next';

/**
 * Sets a part of the guide: its title over the full measure, its text beside the hanging column. The reason
 * is for the page only: paper may be found on its reader, and need not tell what was answered.
 */
export function setSection({ id, title, children }: NodeOf<'section'>, setting: Setting) {
  const { styles } = setting;
  const bookmark = { bookmark: title };
  return (
    <View {...bookmark} {...tagAs('Sect')}>
      <View style={styles.sectionHead} id={`section-${id}`} {...keepWithNext}>
        {setLine(styles, styles.sectionTitle, title, tagAs('H2'))}
      </View>
      <View style={styles.blocks}>{setBlocks(children, setting, { section: { id, title } })}</View>
    </View>
  );
}
