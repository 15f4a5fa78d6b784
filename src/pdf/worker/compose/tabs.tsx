/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { Format } from '../../../formats';
import type { FontStore } from '../fonts/open-fonts';
import { tagAs } from '../structure/tag';
import { composeText } from './compose-text';
import { mapKeyed } from './map-keyed';
import type { PageGeometry } from './page-geometry';
import type { Styles } from './styles';

/** From the outer edge of the paper, in points: home printers do not print on the last 4 mm. */
const fromEdge = 11;

/** From the foot to the head of a figure, in parts of the size of type. */
const figureHeight = 0.714;

/** What tabs are set with. */
export interface TabFrame {
  geometry: PageGeometry;
  styles: Styles;
  fonts: FontStore;
  format: Format;
  /** How many sections have a number. */
  count: number;
}

/**
 * Sets a black tab with its number for each section that runs on a page, each number at a height of its own: in a stack
 * that is fanned they show where a section begins. The pages of a booklet have theirs at the edge away from the fold.
 * @param numbers of the sections on this page
 * @param page from 0
 */
export function composeTabs(numbers: readonly number[], page: number, frame: TabFrame) {
  const { geometry, styles, fonts, format, count } = frame;
  const { width, height, fontSize } = styles.tab;
  const step = Math.min(
    height * 1.36,
    (geometry.height - geometry.top - geometry.bottom - height) / Math.max(1, count - 1),
  );
  const isLeft = format === 'booklet' && page % 2 === 1;
  const left = isLeft ? fromEdge : geometry.width - fromEdge - width;
  // A line hangs from its tallest letter, and the figure shall stand in the middle.
  const down = height / 2 - (fonts.bold.ascent - figureHeight / 2) * fontSize;
  return mapKeyed(numbers, (number) => (
    <View
      style={[styles.tab, { left, top: geometry.top + (number - 1) * step, paddingTop: down }]}
      {...tagAs('Artifact')}
    >
      {composeText(styles, styles.tabNumber, String(number))}
    </View>
  ));
}
