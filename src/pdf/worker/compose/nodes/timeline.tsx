/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import type { ComposeContext } from '../compose-context';
import { mapKeyed } from '../map-keyed';
import { composeTimelineEntry } from './timeline-entry';

/** Sets a person's days one below the other, along a line. */
export function composeTimeline({ children }: NodeOf<'timeline'>, context: ComposeContext) {
  return (
    <View {...tagAs('L')}>
      {mapKeyed(children, (entry) => composeTimelineEntry(entry, context))}
    </View>
  );
}
