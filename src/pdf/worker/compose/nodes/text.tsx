/** @jsxImportSource react */
import { Text } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';

/** Sets plain words. A line end inside them is only how the source was typed. */
export function composeTextNode({ value }: NodeOf<'text'>) {
  return <Text>{value.replace(/[\t\n\r ]+/g, ' ')}</Text>;
}
