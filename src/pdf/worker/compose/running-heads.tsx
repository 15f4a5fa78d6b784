/** @jsxImportSource react */
import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { TypesetJob } from '../../messages';
import { codeFace, type FontStore, widthOf } from '../fonts/open-fonts';
import type { Place } from '../layout/positions';
import { tagAs } from '../structure/tag';
import { composeText } from './compose-text';
import { listId } from './contents';
import { mapKeyed } from './map-keyed';
import { fullMeasure, type PageGeometry, pageGeometryOf } from './page-geometry';
import { numberSections } from './section-numbers';
import { makeStyles, type Styles } from './styles';
import { composeTabs, type TabFrame } from './tabs';

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
  const numbers = numberSections(tree);
  const starts = [
    ...tree.children.map(({ id, title }) => ({
      title,
      number: numbers.get(id),
      place: places.get(`section-${id}`),
    })),
    { title: runningHeads.contents, number: undefined, place: places.get(listId) },
  ].sort(
    (a, b) =>
      (a.place?.page ?? 0) - (b.place?.page ?? 0) || (a.place?.top ?? 0) - (b.place?.top ?? 0),
  );
  const frame = { geometry, styles, fonts, format: job.format, count: numbers.size };

  return (
    <Document>
      {mapKeyed(Array.from({ length: pages }), (_, page) => {
        const running = sectionsOn(page, starts, geometry.top + 1);
        const pageOf = runningHeads.pageOf
          .replaceAll('{pages}', String(pages))
          .replaceAll('{page}', String(page + 1));
        return (
          <Page size={[geometry.width, geometry.height]} wrap={false} experimentalPagination>
            {composeHead(page === 0 ? undefined : running[0], pageOf, frame)}
            {composeFoot(runningHeads.asOf, runningHeads.code, geometry, styles)}
            {composeTabs(
              running.flatMap(({ number }) => number ?? []),
              page,
              frame,
            )}
          </Page>
        );
      })}
    </Document>
  );
}

/** Where a section begins, or the list of contents. */
interface Start {
  title: string;
  number: number | undefined;
  place: Place | undefined;
}

/** The sections of which something stands on a page, the one at its head first. */
function sectionsOn(page: number, starts: readonly Start[], head: number): Start[] {
  return starts.filter(({ place }, i) => {
    if (!place || place.page > page) return false;
    const next = starts.slice(i + 1).find((start) => start.place)?.place;
    return (
      !next || next.page > page || (next.page === page && (place.page === page || next.top > head))
    );
  });
}

/**
 * The section at the head of a page, and the page's number. A title that does not fit ends in three dots, so that nobody
 * takes the rest for the whole.
 */
function composeHead(
  section: Start | undefined,
  pageOf: string,
  { geometry, styles, fonts }: TabFrame,
) {
  const { fontSize } = styles.runningHeads;
  const number = section?.number === undefined ? '' : `${section.number}  `;
  const taken = widthOf(number + pageOf, fonts.bold, fontSize) + styles.strip.gap;
  const width = (words: string) => widthOf(words, fonts.regular, fontSize);
  return (
    <View
      style={[styles.strip, { top: geometry.head }]}
      {...tagAs({ role: 'Artifact', strip: 'Header' })}
    >
      {composeText(
        styles,
        styles.runningHeads,
        <>
          <Text style={styles.strong}>{number}</Text>
          {shorten(section?.title ?? '', width, fullMeasure(geometry) - taken)}
        </>,
      )}
      {composeText(styles, styles.pageNumber, pageOf)}
    </View>
  );
}

function shorten(words: string, width: (words: string) => number, room: number): string {
  if (width(words) <= room) return words;
  const kept = words.split(' ');
  while (kept.length > 1 && width(`${kept.join(' ')}…`) > room) kept.pop();
  return `${kept.join(' ')}…`;
}

function composeFoot(asOf: string, code: string, geometry: PageGeometry, styles: Styles) {
  return (
    <View
      style={[styles.strip, { bottom: geometry.foot }]}
      {...tagAs({ role: 'Artifact', strip: 'Footer' })}
    >
      {composeText(styles, styles.runningHeads, asOf)}
      {composeText(styles, [styles.runningHeads, { fontFamily: codeFace }], code)}
    </View>
  );
}
