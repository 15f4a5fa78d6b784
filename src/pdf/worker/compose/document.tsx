/** @jsxImportSource react */
import { Document, Page, View } from '@react-pdf/renderer';
import type { TypesetJob } from '../../messages';
import type { FontStore } from '../fonts/open-fonts';
import { tagAs } from '../structure/tag';
import { composeColophon } from './colophon';
import { composeBlocks } from './compose-blocks';
import { beginContext, composeNode } from './compose-node';
import { composeText } from './compose-text';
import { composeContents } from './contents';
import { mapKeyed } from './map-keyed';
import { pageGeometryOf } from './page-geometry';
import { numberSections } from './section-numbers';
import { makeStyles } from './styles';

/**
 * A guide without what repeats on each page: title, intro, the first section, contents with no numbers
 * yet, the other sections, and the square code. What to do now comes before what is in the guide.
 * @throws LayoutFault for a node it does not know
 */
export function composeDocument(job: TypesetJob, fonts: FontStore) {
  const { tree, runningHeads } = job;
  const geometry = pageGeometryOf(job);
  const styles = makeStyles(tree.dir, job);
  const numbers = numberSections(tree);
  const context = beginContext({
    geometry,
    styles,
    fonts,
    numbers,
    section: null,
    depth: 0,
    textStyle: 'body',
  });
  return (
    <Document>
      <Page size={[geometry.width, geometry.height]} style={styles.page} experimentalPagination>
        <View style={styles.blocks}>
          {composeText(styles, styles.title, tree.title, tagAs('H1'))}
          {composeBlocks(tree.intro, context)}
        </View>
        {mapKeyed(tree.children.slice(0, 1), (section) => composeNode(section, context))}
        {runningHeads.contents ? (
          composeContents(tree.children, numbers, runningHeads.contents, styles)
        ) : (
          <View />
        )}
        {mapKeyed(tree.children.slice(1), (section) => composeNode(section, context))}
        {composeColophon(job, styles)}
      </Page>
    </Document>
  );
}
