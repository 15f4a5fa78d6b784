/** @jsxImportSource react */
import { Text } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import type { Setting } from '../compose-context';

/** Sets words of another language; in a box to show at a desk, large enough to read across it. */
export function setForeign(
  { lang, children }: NodeOf<'foreign'>,
  { styles, voice, setAll }: Setting,
) {
  const style = voice === 'show' ? { fontSize: styles.shown.fontSize } : {};
  return (
    <Text style={style} {...tagAs({ role: 'Span', lang })}>
      {setAll(children)}
    </Text>
  );
}
