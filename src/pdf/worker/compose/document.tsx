/** @jsxImportSource react */
import { Document, Page, View } from '@react-pdf/renderer';
import type { PrintFormat } from '../../../formats';
import type { GuideRoot } from '../../../guide/tree/nodes';
import type { TypesetJob } from '../../messages';
import type { FontStore } from '../fonts/open-fonts';
import { tagAs } from '../structure/tag';
import { composeColophon } from './colophon';
import { composeBlocks } from './compose-blocks';
import type { ComposeContext } from './compose-context';
import { beginContext, composeNode } from './compose-node';
import { composeText } from './compose-text';
import { composeContents } from './contents';
import { mapKeyed } from './map-keyed';
import { pageGeometryOf } from './page-geometry';
import { numberSections } from './section-numbers';
import { makeStyles } from './styles';
import { sheetScale } from './type-scale';

/**
 * A guide without what repeats on each page: title, intro, the first section, contents with no numbers
 * yet, the other sections, and the square code. What to do now comes before what is in the guide.
 * @param sheetSize the body type of what to do first, in points
 * @throws LayoutFault for a node it does not know
 */
export function composeDocument(job: TypesetJob, fonts: FontStore, sheetSize: number) {
  const { tree, runningHeads } = job;
  const { geometry, styles, numbers, context } = begin(job, fonts);
  return (
    <Document>
      <Page size={[geometry.width, geometry.height]} style={styles.page} experimentalPagination>
        {composeOpening(job, context)}
        {composeBeginning(tree, context, sheetSize, job)}
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

/**
 * What shall stand on page one, by itself: what to do first and whom to call. A person's own days follow, on the next page
 * if need be.
 */
export function composeFirstPage(job: TypesetJob, fonts: FontStore, sheetSize: number) {
  const { geometry, styles, context } = begin(job, fonts);
  return (
    <Document>
      <Page size={[geometry.width, geometry.height]} style={styles.page} experimentalPagination>
        {composeOpening(job, context)}
        {composeBeginning(withoutDays(job.tree), context, sheetSize, job)}
      </Page>
    </Document>
  );
}

/** The guide's first section up to the heading of its timeline. */
function withoutDays(tree: GuideRoot): GuideRoot {
  const [first, ...others] = tree.children;
  const days = first?.children.findIndex(({ type }) => type === 'timeline') ?? -1;
  if (!first || days < 0) return tree;
  const heading = first.children.slice(0, days).findLastIndex(({ type }) => type === 'heading');
  const children = first.children.slice(0, heading < 0 ? days : heading);
  return { ...tree, children: [{ ...first, children }, ...others] };
}

function begin(job: TypesetJob, fonts: FontStore) {
  const { tree } = job;
  const geometry = pageGeometryOf(job);
  const styles = makeStyles(tree.dir, job);
  const numbers = numberSections(tree);
  const place = { section: null, depth: 0, textStyle: 'body' } as const;
  const context = beginContext({ geometry, styles, fonts, numbers, ...place });
  return { geometry, styles, numbers, context };
}

/** The title and what this paper is. Over what to do first they are small: that is what shall be seen. */
function composeOpening({ tree }: TypesetJob, context: ComposeContext) {
  const { styles } = context;
  const isGuide = tree.children[0]?.id === 'first-steps';
  return (
    <View style={isGuide ? styles.closeBlocks : styles.blocks}>
      {composeText(styles, isGuide ? styles.label : styles.title, tree.title, tagAs('H1'))}
      {composeBlocks(tree.intro, context, isGuide ? { depth: 1, textStyle: 'cell' } : {})}
    </View>
  );
}

/** The first section; what to do first has type of its own. */
function composeBeginning(
  { children: [first], dir }: GuideRoot,
  context: ComposeContext,
  sheetSize: number,
  format: PrintFormat,
) {
  if (first?.id !== 'first-steps') return first ? composeNode(first, context) : <View />;
  const styles = makeStyles(dir, format, sheetScale(format.format, sheetSize));
  return composeNode(
    first,
    beginContext({ ...context, styles, section: { id: first.id, title: first.title } }),
  );
}
