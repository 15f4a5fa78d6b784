/** @jsxImportSource react */
import { Text } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import type { ComposeContext } from '../compose-context';

/** Sets words of another language; in a box to show at a desk, large enough to read across it. */
export function composeForeign(
  { lang, children }: NodeOf<'foreign'>,
  { styles, textStyle, composeAll }: ComposeContext,
) {
  const style = textStyle === 'show' ? { fontSize: styles.shown.fontSize } : {};
  return (
    <Text style={style} {...tagAs({ role: 'Span', lang })}>
      {composeAll(children)}
    </Text>
  );
}
