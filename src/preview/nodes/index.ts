/** One renderer for each type of node; a new type makes the compiler ask for its file here. */
import type { GuideNode } from '../../guide/tree/nodes';
import type { Renderer } from '../renderer';
import { lineBreak } from './break';
import { callout } from './callout';
import { emphasis } from './emphasis';
import { foreign } from './foreign';
import { heading } from './heading';
import { link } from './link';
import { list } from './list';
import { listItem } from './list-item';
import { note } from './note';
import { notes } from './notes';
import { paragraph } from './paragraph';
import { section } from './section';
import { strong } from './strong';
import { table } from './table';
import { tableCell } from './table-cell';
import { tableRow } from './table-row';
import { text } from './text';
import { timeline } from './timeline';
import { timelineEntry } from './timeline-entry';

export const renderers = {
  break: lineBreak,
  callout,
  emphasis,
  foreign,
  heading,
  link,
  list,
  listItem,
  note,
  notes,
  paragraph,
  section,
  strong,
  table,
  tableCell,
  tableRow,
  text,
  timeline,
  timelineEntry,
} satisfies { [T in GuideNode['type']]: Renderer<T> } & Record<GuideNode['type'], unknown>;
