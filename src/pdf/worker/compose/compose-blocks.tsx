/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Block } from '../../../guide/tree/nodes';
import type { ComposeContext } from './compose-context';
import { mapKeyed } from './map-keyed';
import { isShort, leadsOn } from './measure-blocks';

/**
 * Sets blocks with the usual space between them, notes closer, and each heading in one column with what it
 * is over, as well as a line that ends in a colon. The engine's own "keep with next" lets go where a gap follows the heading, so inside that column
 * there is none; then a heading goes to the next page together with the first lines of its text.
 * For the same reason nothing that may be parted by a page's end begins with a margin or padding.
 */
export function composeBlocks(
  blocks: readonly Block[],
  context: ComposeContext,
  changes?: Partial<ComposeContext>,
): ReactNode {
  const { noteBlocks, noteColumns } = context.styles;
  return mapKeyed(groupBlocks(blocks), (group) => {
    const set = context.composeAll(group, changes);
    // Each box costs time and memory, and one around a single block does nothing.
    if (group.length === 1) return set;
    if (group[0]?.type !== 'note') return <View>{set}</View>;
    return (
      <View style={noteBlocks}>
        {noteColumns > 1 ? composePairs(group, context, changes) : set}
      </View>
    );
  });
}

/**
 * Sets notes two to a row, so that they are found and read in the order of their numbers, and a page may end below any
 * of them.
 */
function composePairs(
  notes: readonly Block[],
  context: ComposeContext,
  changes?: Partial<ComposeContext>,
): ReactNode {
  const { styles } = context;
  const rows = Array.from({ length: Math.ceil(notes.length / 2) }, (_, i) =>
    [notes[2 * i], notes[2 * i + 1]].map((note) => (note ? [note] : [])),
  );
  return mapKeyed(rows, (row) => (
    <View style={styles.notePair} wrap={!row.every(isShort)}>
      {mapKeyed(row, (note) => (
        <View style={styles.itemBody}>{context.composeAll(note, changes)}</View>
      ))}
    </View>
  ));
}

/** Groups of one block, of those that lead on and the block to which they lead, or of notes. */
function groupBlocks(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isNote = before?.type === 'note' && block.type === 'note';
    if (before && (leadsOn(before) || isNote)) last?.push(block);
    else groups.push([block]);
  }
  return groups;
}
