/** @jsxImportSource react */
import { Text } from '@react-pdf/renderer';

/** Ends a line. */
export function composeBreak() {
  return <Text>{'\n'}</Text>;
}
