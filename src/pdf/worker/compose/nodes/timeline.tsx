/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import type { Setting } from '../compose-context';
import { setEach } from '../map-keyed';
import { setTimelineEntry } from './timeline-entry';

/** Sets a person's days one below the other, along a line. */
export function setTimeline({ children }: NodeOf<'timeline'>, setting: Setting) {
  return (
    <View {...tagAs('L')}>{setEach(children, (entry) => setTimelineEntry(entry, setting))}</View>
  );
}
