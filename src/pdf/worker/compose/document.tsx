/** @jsxImportSource react */
import { Document, Page, View } from '@react-pdf/renderer';
import type { TypesetJob } from '../../messages';
import type { FontStore } from '../fonts/open-fonts';
import { tagAs } from '../structure/tag';
import { setColophon } from './colophon';
import { setBlocks } from './compose-blocks';
import { beginSetting, setNode } from './compose-node';
import { setLine } from './compose-text';
import { setContents } from './contents';
import { setEach } from './map-keyed';
import { sheetOf } from './page-geometry';
import { makeStyles } from './styles';

/**
 * A guide without what repeats on each page: title, intro, the first section, contents with no numbers
 * yet, the other sections, and the square code. What to do now comes before what is in the guide.
 * @throws LayoutFault for a node it does not know
 */
export function setDocument(job: TypesetJob, fonts: FontStore) {
  const { tree, runningHeads } = job;
  const sheet = sheetOf(job);
  const styles = makeStyles(tree.dir, job);
  const setting = beginSetting({ sheet, styles, fonts, section: null, depth: 0, voice: 'body' });
  return (
    <Document>
      <Page size={[sheet.width, sheet.height]} style={styles.page} experimentalPagination>
        <View style={styles.blocks}>
          {setLine(styles, styles.title, tree.title, tagAs('H1'))}
          {setBlocks(tree.intro, setting)}
        </View>
        {setEach(tree.children.slice(0, 1), (section) => setNode(section, setting))}
        {runningHeads.contents ? (
          setContents(tree.children, runningHeads.contents, styles)
        ) : (
          <View />
        )}
        {setEach(tree.children.slice(1), (section) => setNode(section, setting))}
        {setColophon(job, styles)}
      </Page>
    </Document>
  );
}
