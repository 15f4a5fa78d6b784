/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { noTag, tagAs } from '../../structure/tag';
import { gutter } from '../column-widths';
import type { ComposeContext } from '../compose-context';
import { composeText } from '../compose-text';

/** Sets a cell that stands by itself. */
export function composeTableCell(cell: NodeOf<'tableCell'>, context: ComposeContext) {
  return composeCell(cell, context, 1, false);
}

/** Sets a cell on its share of the measure, from 0 to 1. */
export function composeCell(
  { children }: NodeOf<'tableCell'>,
  { styles, composeAll }: ComposeContext,
  share: number,
  isHead: boolean,
) {
  const style = isHead ? styles.headCell : styles.cell;
  return (
    <View
      style={{ width: `${share * 100}%`, paddingRight: gutter }}
      {...tagAs(isHead ? 'TH' : 'TD')}
    >
      {composeText(styles, style, composeAll(children, { textStyle: 'cell' }), noTag)}
    </View>
  );
}
