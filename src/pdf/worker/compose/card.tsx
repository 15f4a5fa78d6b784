/** @jsxImportSource react */
import { Document, Page, View } from '@react-pdf/renderer';
import type { Section } from '../../../guide/tree/nodes';
import { panelIds } from '../../../guide/tree/panel-ids';
import type { TypesetJob } from '../../messages';
import type { FontStore } from '../fonts/open-fonts';
import { tagAs } from '../structure/tag';
import { composeCardColophon } from './colophon';
import { composeBlocks } from './compose-blocks';
import type { ComposeContext } from './compose-context';
import { beginContext } from './compose-node';
import { composeText } from './compose-text';
import { composeFoldMarks } from './fold-marks';
import { leaveOutNotes } from './leave-out-notes';
import { mapKeyed } from './map-keyed';
import { pageGeometryOf } from './page-geometry';
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
export function composeCard(job: TypesetJob, fonts: FontStore, size: number) {
  const geometry = pageGeometryOf(job);
  const styles = makeStyles(job.tree.dir, job, cardScale(size));
  const context = beginContext({
    geometry,
    styles,
    fonts,
    numbers: new Map(),
    section: null,
    depth: 1,
    textStyle: 'body',
  });
  const panels = panelsOf(job);
  return (
    <Document>
      {mapKeyed(panels, (panel, i) => (
        <Page size={[geometry.width, geometry.height]} style={styles.page} wrap={false}>
          {composeFoldMarks(geometry, i)}
          {i === 0 ? composeText(styles, styles.title, job.tree.title, tagAs('H1')) : <View />}
          {composePanel(panel, context)}
          {i === panels.length - 1 ? composeCardColophon(job, styles) : <View />}
        </Page>
      ))}
    </Document>
  );
}

function composePanel({ id, title, children }: Section, context: ComposeContext) {
  const { styles } = context;
  return (
    <View {...{ bookmark: title }} style={styles.innerBlocks} {...tagAs('Sect')}>
      {composeText(styles, styles.sectionTitle, title, tagAs('H2'))}
      {composeBlocks(leaveOutNotes(children), context, { section: { id, title } })}
    </View>
  );
}
