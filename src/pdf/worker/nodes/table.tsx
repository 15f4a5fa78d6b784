/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../guide/nodes';
import { columnWidths } from '../column-widths';
import { setEach } from '../set-each';
import type { Setting } from '../setting';
import { fullMeasure, sheet } from '../sheet';
import { setRow } from './table-row';

/** Sets a table, its head again on each page it runs over, its columns as wide as their words ask. */
export function setTable({ children }: NodeOf<'table'>, setting: Setting) {
  const { fonts, styles, depth } = setting;
  const measure = fullMeasure - sheet.hang;
  const shares = columnWidths(children, fonts, styles.cell.fontSize, measure);
  return (
    <View style={depth === 0 ? styles.inset : {}}>
      {setEach(children, (row, i) => setRow(row, setting, shares, i === 0))}
    </View>
  );
}
