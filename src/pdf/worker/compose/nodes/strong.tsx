/** @jsxImportSource react */
import { Text } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import type { Setting } from '../compose-context';

/** Sets words in bold. */
export function setStrong({ children }: NodeOf<'strong'>, { styles, setAll }: Setting) {
  return <Text style={styles.strong}>{setAll(children)}</Text>;
}
