/** @jsxImportSource react */
import { Document, Page, View } from '@react-pdf/renderer';
import type { TypesetJob } from '../../messages';
import { codeFace, type FontStore, widthOf } from '../fonts/open-fonts';
import type { Place } from '../layout/positions';
import { tagAs } from '../structure/tag';
import { composeText } from './compose-text';
import { mapKeyed } from './map-keyed';
import { fullMeasure, type PageGeometry, pageGeometryOf } from './page-geometry';
import { headGap, makeStyles, type Styles } from './styles';

/**
 * What repeats on each page: pages of their own, as many as the document has, to be laid over it once its pages are
 * known.
 */
export function composeRunningHeads(
  job: TypesetJob,
  fonts: FontStore,
  pages: number,
  places: ReadonlyMap<string, Place>,
) {
  const { tree, runningHeads } = job;
  const geometry = pageGeometryOf(job);
  const styles = makeStyles(tree.dir, job);
  const starts = tree.children.map(({ id, title }) => ({
    id,
    title,
    place: places.get(`section-${id}`),
  }));
  const room = fullMeasure(geometry) - headGap(job);
  const sectionOn = (page: number) =>
    starts.find(({ place }) => place?.page === page && place.top < geometry.top + 1)?.title ??
    starts.findLast(({ place }) => place && place.page < page)?.title ??
    starts.find(({ place }) => place?.page === page)?.title;

  return (
    <Document>
      {mapKeyed(Array.from({ length: pages }), (_, page) => (
        <Page size={[geometry.width, geometry.height]} wrap={false} experimentalPagination>
          {page === 0
            ? null
            : composeHead(tree.title, sectionOn(page) ?? '', room, geometry, styles, fonts)}
          {composeFoot(
            runningHeads.asOf,
            runningHeads.code,
            runningHeads.pageOf
              .replaceAll('{pages}', String(pages))
              .replaceAll('{page}', String(page + 1)),
            geometry,
            styles,
          )}
        </Page>
      ))}
    </Document>
  );
}

/**
 * The section's title gives way to none: where both do not fit on the line, the guide's is left out. One that does not
 * fit alone ends in three dots, so that nobody takes the rest for the whole.
 */
function composeHead(
  title: string,
  section: string,
  room: number,
  geometry: PageGeometry,
  styles: Styles,
  fonts: FontStore,
) {
  const width = (words: string) => widthOf(words, fonts.regular, styles.runningHeads.fontSize);
  const fits = width(title) + width(section) < room;
  return (
    <View
      style={[styles.strip, { top: geometry.head }]}
      {...tagAs({ role: 'Artifact', strip: 'Header' })}
    >
      {composeText(styles, styles.runningHeads, fits ? title : '')}
      {composeText(
        styles,
        styles.runningHeads,
        shorten(section, width, fits ? room - width(title) : room),
      )}
    </View>
  );
}

function shorten(words: string, width: (words: string) => number, room: number): string {
  if (width(words) <= room) return words;
  const kept = words.split(' ');
  while (kept.length > 1 && width(`${kept.join(' ')}…`) > room) kept.pop();
  return `${kept.join(' ')}…`;
}

function composeFoot(
  asOf: string,
  code: string,
  pageOf: string,
  geometry: PageGeometry,
  styles: Styles,
) {
  return (
    <View
      style={[styles.strip, { bottom: geometry.foot }]}
      {...tagAs({ role: 'Artifact', strip: 'Footer' })}
    >
      {composeText(styles, styles.runningHeads, asOf)}
      {composeText(styles, [styles.runningHeads, { fontFamily: codeFace }], code)}
      {composeText(styles, styles.runningHeads, pageOf)}
    </View>
  );
}
