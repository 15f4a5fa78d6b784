/** @jsxImportSource react */
import { Document, Page, View } from '@react-pdf/renderer';
import type { TypesetJob } from '../../messages';
import type { FontStore } from '../fonts/open-fonts';
import { tagAs } from '../structure/tag';
import { composeText } from './compose-text';
import { mapKeyed } from './map-keyed';
import { ink, pageGeometryOf } from './page-geometry';
import { makeStyles } from './styles';

/** Two sheets: with one alone, a stack in the wrong order could not be told from a right one. */
const pages = 8;

/** Numbered pages to try a printer with: their numbers are large, and a broken line stands where the fold comes. */
export function composeTestSheet(job: TypesetJob, fonts: FontStore) {
  const { tree, runningHeads } = job;
  const geometry = pageGeometryOf(job);
  const styles = makeStyles(tree.dir, job);
  const size = geometry.width / 2;
  const rise = size * fonts.bold.ascent;
  const center = { textAlign: 'center' } as const;
  return (
    <Document>
      {mapKeyed(Array.from({ length: pages }), (_, page) => (
        <Page
          size={[geometry.width, geometry.height]}
          style={{ ...styles.page, justifyContent: 'center' }}
          wrap={false}
          experimentalPagination
        >
          {page === 0
            ? composeText(styles, [styles.title, center], runningHeads.testSheet.title, tagAs('H1'))
            : null}
          <View style={{ height: rise }}>
            {composeText(
              styles,
              [{ fontSize: size, fontWeight: 700, lineHeight: 1 }, center],
              String(page + 1),
            )}
          </View>
          {page === 0
            ? composeText(styles, [styles.body, center], runningHeads.testSheet.check)
            : null}
          <View
            style={{
              position: 'absolute',
              top: 0,
              bottom: 0,
              [page % 2 === 0 ? 'left' : 'right']: 0,
              width: 0,
              [page % 2 === 0 ? 'borderLeftWidth' : 'borderRightWidth']: 1,
              [page % 2 === 0 ? 'borderLeftColor' : 'borderRightColor']: ink,
              [page % 2 === 0 ? 'borderLeftStyle' : 'borderRightStyle']: 'dashed',
            }}
          />
          <View
            style={{
              position: 'absolute',
              top: geometry.top,
              [page % 2 === 0 ? 'left' : 'right']: 8,
            }}
            {...tagAs('Artifact')}
          >
            {composeText(styles, styles.runningHeads, runningHeads.testSheet.foldHere)}
          </View>
        </Page>
      ))}
    </Document>
  );
}
