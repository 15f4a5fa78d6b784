/** @jsxImportSource react */
import { Text } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import type { ComposeContext } from '../compose-context';

/** Sets stressed words underlined: the face has no italic, and links are never underlined on paper. */
export function composeEmphasis(
  { children }: NodeOf<'emphasis'>,
  { styles, composeAll }: ComposeContext,
) {
  return <Text style={styles.emphasis}>{composeAll(children)}</Text>;
}
