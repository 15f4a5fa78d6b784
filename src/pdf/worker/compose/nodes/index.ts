import type { Composers } from '../compose-context';
import { composeBreak } from './break';
import { composeCallout } from './callout';
import { composeEmphasis } from './emphasis';
import { composeForeign } from './foreign';
import { composeHeading } from './heading';
import { composeLink } from './link';
import { composeList } from './list';
import { composeListItem } from './list-item';
import { composeNote } from './note';
import { composeNotes } from './notes';
import { composeParagraph } from './paragraph';
import { composeSection } from './section';
import { composeStrong } from './strong';
import { composeTable } from './table';
import { composeTableCell } from './table-cell';
import { composeTableRow } from './table-row';
import { composeTextNode } from './text';
import { composeTimeline } from './timeline';
import { composeTimelineEntry } from './timeline-entry';

/** Who sets what. A node type that is added to the closed list and not here is an error of the compiler. */
export const nodes = {
  section: composeSection,
  heading: composeHeading,
  paragraph: composeParagraph,
  list: composeList,
  listItem: composeListItem,
  callout: composeCallout,
  table: composeTable,
  tableRow: composeTableRow,
  tableCell: composeTableCell,
  note: composeNote,
  text: composeTextNode,
  strong: composeStrong,
  emphasis: composeEmphasis,
  break: composeBreak,
  link: composeLink,
  foreign: composeForeign,
  notes: composeNotes,
  timeline: composeTimeline,
  timelineEntry: composeTimelineEntry,
} satisfies Composers;
