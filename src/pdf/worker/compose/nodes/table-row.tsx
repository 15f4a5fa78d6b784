/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf, TableCell } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { gutter } from '../column-widths';
import type { ComposeContext } from '../compose-context';
import { keepWithNext } from '../keep-with-next';
import { mapKeyed } from '../map-keyed';
import { lengthOf } from '../measure-blocks';
import { fullMeasure } from '../page-geometry';
import { composeCell } from './table-cell';

/** Sets a row that stands by itself, its cells of one width. */
export function composeTableRow(row: NodeOf<'tableRow'>, context: ComposeContext) {
  const shares = row.children.map(() => 1 / row.children.length);
  return composeRow(row, context, shares, false);
}

/**
 * Sets a row with a share of the measure for each cell. A row does not split, unless a cell is so long
 * that the row might not fit a page: then its end would fall off the paper.
 */
export function composeRow(
  row: NodeOf<'tableRow'>,
  context: ComposeContext,
  shares: readonly number[],
  isHead: boolean,
) {
  const { styles } = context;
  return (
    <View
      style={isHead ? styles.tableHead : styles.tableRow}
      wrap={!row.children.every((cell, i) => isLow(cell, shares[i] ?? 0, context))}
      fixed={isHead}
      {...(isHead && keepWithNext)}
      {...tagAs('TR')}
    >
      {mapKeyed(row.children, (cell, i) => composeCell(cell, context, shares[i] ?? 0, isHead))}
    </View>
  );
}

/** Whether a cell is surely lower than half a page. A letter is reckoned rather too wide than too narrow. */
function isLow(cell: TableCell, share: number, { geometry, styles }: ComposeContext): boolean {
  const { fontSize, lineHeight } = styles.cell;
  const width = (fullMeasure(geometry) - geometry.hangingIndent) * share - gutter;
  const lines = Math.ceil((lengthOf([cell]) * fontSize * 0.65) / Math.max(width, fontSize));
  return lines * fontSize * lineHeight < (geometry.height - geometry.top - geometry.bottom) / 2;
}
