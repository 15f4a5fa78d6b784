/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../guide/nodes';
import { keepWithNext } from '../keep-with-next';
import { isShort } from '../measure-blocks';
import { setEach } from '../set-each';
import type { Setting } from '../setting';
import { tagAs } from '../tags/tag';
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
      wrap={!row.children.every((cell) => isShort([cell]))}
      fixed={isHead}
      {...(isHead && keepWithNext)}
      {...tagAs('TR')}
    >
      {setEach(row.children, (cell, i) => setCell(cell, setting, shares[i] ?? 0, isHead))}
    </View>
  );
}
