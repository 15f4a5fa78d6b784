/** @jsxImportSource react */
import { Link, Text } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import type { Setting } from '../setting';

/** Sets a small raised number that leads to its note. */
export function setNoteReference(
  { number, follows }: NodeOf<'noteReference'>,
  { styles, voice }: Setting,
) {
  const fontSize = styles[voice].fontSize * 0.62;
  const tags = tagAs('Reference', { role: 'Link', says: { note: number } });
  return (
    <Link src={`#note-${number}`} style={styles.link} {...tags}>
      <Text style={[styles.raised, { fontSize }]}>{follows ? `,${number}` : number}</Text>
    </Link>
  );
}
