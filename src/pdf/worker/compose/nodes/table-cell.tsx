/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { noTag, tagAs } from '../../structure/tag';
import { gutter } from '../column-widths';
import type { Setting } from '../compose-context';
import { setLine } from '../compose-text';

/** Sets a cell that stands by itself. */
export function setTableCell(cell: NodeOf<'tableCell'>, setting: Setting) {
  return setCell(cell, setting, 1, false);
}

/** Sets a cell on its share of the measure, from 0 to 1. */
export function setCell(
  { children }: NodeOf<'tableCell'>,
  { styles, setAll }: Setting,
  share: number,
  isHead: boolean,
) {
  const style = isHead ? styles.headCell : styles.cell;
  return (
    <View
      style={{ width: `${share * 100}%`, paddingRight: gutter }}
      {...tagAs(isHead ? 'TH' : 'TD')}
    >
      {setLine(styles, style, setAll(children, { voice: 'cell' }), noTag)}
    </View>
  );
}
