/** @jsxImportSource react */
import { Document, Page, View } from '@react-pdf/renderer';
import type { Section } from '../../../guide/tree/nodes';
import { panelIds } from '../../../guide/tree/panel-ids';
import type { TypesetJob } from '../../messages';
import type { FontStore } from '../fonts/open-fonts';
import { tagAs } from '../structure/tag';
import { setCardColophon } from './colophon';
import { setBlocks } from './compose-blocks';
import type { Setting } from './compose-context';
import { beginSetting } from './compose-node';
import { setLine } from './compose-text';
import { setFoldMarks } from './fold-marks';
import { leaveOutNotes } from './leave-out-notes';
import { setEach } from './map-keyed';
import { sheetOf } from './page-geometry';
import { makeStyles } from './styles';
import { cardScale } from './type-scale';

/** The panels of a card's tree; the sources behind them are not printed. */
export function panelsOf({ tree }: TypesetJob): Section[] {
  return tree.children.filter(({ id }) => (panelIds as readonly string[]).includes(id));
}

/**
 * Sets a card as small pages, one a panel, in the order of reading; where they stand on the sheet is settled later.
 * @param size of the body type, in points
 * @throws LayoutFault for a node it does not know
 */
export function setCard(job: TypesetJob, fonts: FontStore, size: number) {
  const sheet = sheetOf(job);
  const styles = makeStyles(job.tree.dir, job, cardScale(size));
  const setting = beginSetting({ sheet, styles, fonts, section: null, depth: 1, voice: 'body' });
  const panels = panelsOf(job);
  return (
    <Document>
      {setEach(panels, (panel, i) => (
        <Page size={[sheet.width, sheet.height]} style={styles.page} wrap={false}>
          {setFoldMarks(sheet, i)}
          {i === 0 ? setLine(styles, styles.title, job.tree.title, tagAs('H1')) : <View />}
          {setPanel(panel, setting)}
          {i === panels.length - 1 ? setCardColophon(job, styles) : <View />}
        </Page>
      ))}
    </Document>
  );
}

function setPanel({ id, title, children }: Section, setting: Setting) {
  const { styles } = setting;
  return (
    <View {...{ bookmark: title }} style={styles.innerBlocks} {...tagAs('Sect')}>
      {setLine(styles, styles.sectionTitle, title, tagAs('H2'))}
      {setBlocks(leaveOutNotes(children), setting, { section: { id, title } })}
    </View>
  );
}
