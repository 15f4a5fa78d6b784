import type { Setters } from '../compose-context';
import { setBreak } from './break';
import { setCallout } from './callout';
import { setEmphasis } from './emphasis';
import { setForeign } from './foreign';
import { setHeading } from './heading';
import { setLink } from './link';
import { setList } from './list';
import { setListItem } from './list-item';
import { setNote } from './note';
import { setNotes } from './notes';
import { setParagraph } from './paragraph';
import { setSection } from './section';
import { setStrong } from './strong';
import { setTable } from './table';
import { setTableCell } from './table-cell';
import { setTableRow } from './table-row';
import { setText } from './text';
import { setTimeline } from './timeline';
import { setTimelineEntry } from './timeline-entry';

/** Who sets what. A node type that is added to the closed list and not here is an error of the compiler. */
export const nodes = {
  section: setSection,
  heading: setHeading,
  paragraph: setParagraph,
  list: setList,
  listItem: setListItem,
  callout: setCallout,
  table: setTable,
  tableRow: setTableRow,
  tableCell: setTableCell,
  note: setNote,
  text: setText,
  strong: setStrong,
  emphasis: setEmphasis,
  break: setBreak,
  link: setLink,
  foreign: setForeign,
  notes: setNotes,
  timeline: setTimeline,
  timelineEntry: setTimelineEntry,
} satisfies Setters;
