/** @jsxImportSource react */
import { Text } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import type { Setting } from '../compose-context';

/** Sets stressed words underlined: the face has no italic, and links are never underlined on paper. */
export function setEmphasis({ children }: NodeOf<'emphasis'>, { styles, setAll }: Setting) {
  return <Text style={styles.emphasis}>{setAll(children)}</Text>;
}
