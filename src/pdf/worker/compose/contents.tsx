/** @jsxImportSource react */
import { Document, Link, Page, View } from '@react-pdf/renderer';
import type { Section } from '../../../guide/tree/nodes';
import type { TypesetJob } from '../../messages';
import type { Place } from '../layout/positions';
import { noTag, type Tag, tagAs } from '../structure/tag';
import { composeText } from './compose-text';
import { mapKeyed } from './map-keyed';
import { ink } from './page-geometry';
import type { SectionNumbers } from './section-numbers';
import { makeStyles, type Styles } from './styles';

/** As many rows stand in one column; more are parted into two. */
const oneColumn = 5;
/** The id of the list. */
export const listId = 'contents';

/** So many surely stand on one page; only a longer list may be parted. */
const onePage = 40;

/**
 * Sets the list of contents, with an empty box where each page number will stand. The numbers are laid
 * over the finished pages (running-heads.tsx), so they cannot move the text that they count.
 */
export function composeContents(
  sections: readonly Section[],
  numbers: SectionNumbers,
  heading: string,
  styles: Styles,
) {
  const half = sections.length > oneColumn ? Math.ceil(sections.length / 2) : sections.length;
  const columns = [sections.slice(0, half), sections.slice(half)].filter((rows) => rows.length > 0);
  return (
    <View id={listId} style={styles.innerBlocks} wrap={sections.length > onePage}>
      {composeText(styles, styles.label, heading, tagAs('H2'))}
      <View style={styles.contents} {...tagAs('TOC')}>
        {mapKeyed(columns, (rows) => (
          <View style={styles.contentsColumn}>
            {mapKeyed(rows, (section) => composeRow(section, numbers, styles))}
          </View>
        ))}
      </View>
    </View>
  );
}

function composeRow({ id, title }: Section, numbers: SectionNumbers, styles: Styles) {
  const tags = tagAs('TOCI', contentsTag(id), { role: 'Link', says: { words: title } });
  return (
    <Link src={`#section-${id}`} style={styles.contentsRow} {...tags}>
      {numbers.size === 0
        ? null
        : composeText(
            styles,
            [styles.contentsText, styles.contentsMark],
            `${numbers.get(id) ?? ''} `,
            noTag,
          )}
      <View style={styles.contentsTitle}>
        {composeText(styles, styles.contentsText, title, noTag)}
      </View>
      <View style={styles.contentsNumber} id={contentsId(id)} />
    </Link>
  );
}

/**
 * Sets the page numbers of the contents list, each on a page as large as its box, in the order of the sections.
 * @param places where boxes of the document came to stand
 */
export function composePageNumbers(
  { tree, ...format }: TypesetJob,
  places: ReadonlyMap<string, Place>,
) {
  const styles = makeStyles(tree.dir, format);
  return (
    <Document>
      {mapKeyed(tree.children, ({ id }) => {
        const { width, height } = places.get(contentsId(id)) ?? { width: 0, height: 0 };
        const start = places.get(`section-${id}`)?.page ?? 0;
        return (
          <Page size={[width, height]} wrap={false}>
            <View {...tagAs(contentsTag(id))}>
              {composeText(
                styles,
                [styles.contentsText, styles.strong, styles.farText, { color: ink }],
                String(start + 1),
                noTag,
              )}
            </View>
          </Page>
        );
      })}
    </Document>
  );
}

/** The id of the box in which a section's page number will stand. */
export function contentsId(sectionId: string): string {
  return `contents-${sectionId}`;
}

/** The element of a section's row, to which its page number belongs though it is set later. */
function contentsTag(sectionId: string): Tag {
  return { role: 'Reference', key: contentsId(sectionId) };
}
