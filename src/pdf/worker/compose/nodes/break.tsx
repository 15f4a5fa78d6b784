/** @jsxImportSource react */
import { Text } from '@react-pdf/renderer';

/** Ends a line. */
export function setBreak() {
  return <Text>{'\n'}</Text>;
}
