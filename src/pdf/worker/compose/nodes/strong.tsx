/** @jsxImportSource react */
import { Text } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import type { ComposeContext } from '../compose-context';

/** Sets words in bold. */
export function composeStrong(
  { children }: NodeOf<'strong'>,
  { styles, composeAll }: ComposeContext,
) {
  return <Text style={styles.strong}>{composeAll(children)}</Text>;
}
