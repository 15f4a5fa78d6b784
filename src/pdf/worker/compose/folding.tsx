/** @jsxImportSource react */
import { Document, Page, View } from '@react-pdf/renderer';
import type { ListItem } from '../../../guide/tree/nodes';
import type { TypesetJob } from '../../messages';
import type { FontStore } from '../fonts/open-fonts';
import { tagAs } from '../structure/tag';
import { composeBlocks } from './compose-blocks';
import { beginContext } from './compose-node';
import { composeText } from './compose-text';
import { pageGeometryOf } from './page-geometry';
import { makeStyles } from './styles';

/** The back of a booklet: how to print, fold and staple it, at the foot, where it is out of the way. */
export function composeFolding(job: TypesetJob, fonts: FontStore) {
  const { tree, runningHeads } = job;
  const geometry = pageGeometryOf(job);
  const styles = makeStyles(tree.dir, job);
  const context = beginContext({
    geometry,
    styles,
    fonts,
    numbers: new Map(),
    section: null,
    depth: 1,
    textStyle: 'cell',
  });
  const steps = runningHeads.folding.steps.map((value): ListItem => {
    const words = { type: 'paragraph', children: [{ type: 'text', value }] } as const;
    return {
      type: 'listItem',
      checked: null,
      children: [{ ...words, children: [...words.children] }],
    };
  });
  return (
    <Document>
      <Page
        size={[geometry.width, geometry.height]}
        style={{ ...styles.page, justifyContent: 'flex-end' }}
        wrap={false}
        experimentalPagination
      >
        <View style={styles.innerBlocks}>
          {composeText(styles, styles.label, runningHeads.folding.heading, tagAs('H2'))}
          {composeBlocks([{ type: 'list', ordered: true, start: 1, children: steps }], context)}
        </View>
      </Page>
    </Document>
  );
}
