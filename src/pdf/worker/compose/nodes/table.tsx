/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf, TableCell, TableRow } from '../../../../guide/tree/nodes';
import { LayoutFault } from '../../layout-fault';
import { tagAs } from '../../structure/tag';
import { columnWidths } from '../column-widths';
import type { ComposeContext } from '../compose-context';
import { mapKeyed } from '../map-keyed';
import { fullMeasure } from '../page-geometry';
import { composeRow } from './table-row';

/**
 * Sets a table, its head again on each page it runs over, its columns as wide as their words ask.
 * @throws LayoutFault for more columns than a page has room for
 */
export function composeTable({ children }: NodeOf<'table'>, context: ComposeContext) {
  const { fonts, geometry, styles, depth } = context;
  const measure = fullMeasure(geometry) - geometry.hangingIndent;
  const shares = columnWidths(children, fonts, styles.cell.fontSize, measure);
  if (!shares) {
    const count = Math.max(...children.map((row) => row.children.length));
    const detail = `A table of ${count} columns does not fit the page.`;
    throw new LayoutFault(detail, context.section?.title);
  }
  return (
    <View style={depth === 0 ? styles.inset : {}} {...tagAs('Table')}>
      {mapKeyed(children, (row, i) =>
        composeRow(fill(row, shares.length), context, shares, i === 0),
      )}
    </View>
  );
}

/** A row with fewer cells than others ends in empty ones: to a reader who counts, each column goes all the way. */
function fill(row: TableRow, count: number): TableRow {
  const empty: TableCell = { type: 'tableCell', children: [] };
  const missing = Array.from({ length: count - row.children.length }, () => empty);
  return missing.length > 0 ? { ...row, children: [...row.children, ...missing] } : row;
}
