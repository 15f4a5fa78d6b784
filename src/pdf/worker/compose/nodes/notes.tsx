/** @jsxImportSource react */
import { Link, Text } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { between } from '../between-notes';
import type { ComposeContext } from '../compose-context';

/** Sets the small numbers at the end of a passage, "[1 · 6]", each of which leads to its note. */
export function composeNotes({ numbers }: NodeOf<'notes'>, { styles }: ComposeContext) {
  const { fontSize } = styles.small;
  return (
    <Text style={[styles.notes, { fontSize }]}>
      {'\u00A0['}
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && between(numbers)}
          <Link
            src={`#note-${number}`}
            style={styles.link}
            {...tagAs('Reference', { role: 'Link', says: { note: number } })}
          >
            {number}
          </Link>
        </Fragment>
      ))}
      ]
    </Text>
  );
}
