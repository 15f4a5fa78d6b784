/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf, TableCell } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { gutter } from '../column-widths';
import type { Setting } from '../compose-context';
import { keepWithNext } from '../keep-with-next';
import { setEach } from '../map-keyed';
import { lengthOf } from '../measure-blocks';
import { fullMeasure } from '../page-geometry';
import { setCell } from './table-cell';

/** Sets a row that stands by itself, its cells of one width. */
export function setTableRow(row: NodeOf<'tableRow'>, setting: Setting) {
  const shares = row.children.map(() => 1 / row.children.length);
  return setRow(row, setting, shares, false);
}

/**
 * Sets a row with a share of the measure for each cell. A row does not split, unless a cell is so long
 * that the row might not fit a page: then its end would fall off the paper.
 */
export function setRow(
  row: NodeOf<'tableRow'>,
  setting: Setting,
  shares: readonly number[],
  isHead: boolean,
) {
  const { styles } = setting;
  return (
    <View
      style={isHead ? styles.tableHead : styles.tableRow}
      wrap={!row.children.every((cell, i) => isLow(cell, shares[i] ?? 0, setting))}
      fixed={isHead}
      {...(isHead && keepWithNext)}
      {...tagAs('TR')}
    >
      {setEach(row.children, (cell, i) => setCell(cell, setting, shares[i] ?? 0, isHead))}
    </View>
  );
}

/** Whether a cell is surely lower than half a page. A letter is reckoned rather too wide than too narrow. */
function isLow(cell: TableCell, share: number, { sheet, styles }: Setting): boolean {
  const { fontSize, lineHeight } = styles.cell;
  const width = (fullMeasure(sheet) - sheet.hang) * share - gutter;
  const lines = Math.ceil((lengthOf([cell]) * fontSize * 0.65) / Math.max(width, fontSize));
  return lines * fontSize * lineHeight < (sheet.height - sheet.top - sheet.bottom) / 2;
}
