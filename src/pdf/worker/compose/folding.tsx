/** @jsxImportSource react */
import { Document, Page, View } from '@react-pdf/renderer';
import type { ListItem } from '../../../guide/tree/nodes';
import type { TypesetJob } from '../../messages';
import type { FontStore } from '../fonts/open-fonts';
import { tagAs } from '../structure/tag';
import { setBlocks } from './compose-blocks';
import { beginSetting } from './compose-node';
import { setLine } from './compose-text';
import { sheetOf } from './page-geometry';
import { makeStyles } from './styles';

/** The back of a booklet: how to print, fold and staple it, at the foot, where it is out of the way. */
export function setFolding(job: TypesetJob, fonts: FontStore) {
  const { tree, runningHeads } = job;
  const sheet = sheetOf(job);
  const styles = makeStyles(tree.dir, job);
  const setting = beginSetting({ sheet, styles, fonts, section: null, depth: 1, voice: 'cell' });
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
        size={[sheet.width, sheet.height]}
        style={{ ...styles.page, justifyContent: 'flex-end' }}
        wrap={false}
        experimentalPagination
      >
        <View style={styles.innerBlocks}>
          {setLine(styles, styles.label, runningHeads.folding.heading, tagAs('H2'))}
          {setBlocks([{ type: 'list', ordered: true, start: 1, children: steps }], setting)}
        </View>
      </Page>
    </Document>
  );
}
