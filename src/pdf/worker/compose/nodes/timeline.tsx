/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { setEach } from '../set-each';
import type { Setting } from '../setting';
import { setTimelineEntry } from './timeline-entry';

/** Sets a person's days one below the other, along a line. */
export function setTimeline({ children }: NodeOf<'timeline'>, setting: Setting) {
  return (
    <View {...tagAs('L')}>{setEach(children, (entry) => setTimelineEntry(entry, setting))}</View>
  );
}
