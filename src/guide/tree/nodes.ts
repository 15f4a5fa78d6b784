/**
 * The closed list of what a guide is made of: mdast as plain data, plus four nodes of our own
 * (section, callout, foreign, note). It crosses the worker border as it is, so: no functions,
 * no classes, no `undefined` that carries meaning. Both renderers own one file per node type.
 */

import type { SectionId } from '../../section-ids';
import type { Day, Direction, LanguageTag } from '../../types';
import type { PanelId } from './panel-ids';

export interface Text {
  type: 'text';
  value: string;
}
export interface Strong {
  type: 'strong';
  children: Inline[];
}
export interface Emphasis {
  type: 'emphasis';
  children: Inline[];
}
export interface Break {
  type: 'break';
}
/**
 * A link; `url` may be https:, mailto: or tel:, or `#section-<id>` of this guide; on an index sheet also a row or a file
 * of its print run. On paper the address is printed, unless
 * the text is the address or the link leads to a section, whose title is in the contents.
 */
export interface Link {
  type: 'link';
  url: string;
  children: Inline[];
}
/** Words in another language than the guide's, such as a Ukrainian term to show at the desk. */
export interface Foreign {
  type: 'foreign';
  lang: LanguageTag;
  children: Inline[];
}
/**
 * The numbers of the notes that a passage rests on, in the order of its claims: the last of its inlines. Behind a claim
 * they would touch its digits, and a number to call must be read without doubt.
 */
export interface Notes {
  type: 'notes';
  numbers: number[];
}
export type Inline = Text | Strong | Emphasis | Break | Link | Foreign | Notes;

/** A heading inside a section; 2 is the highest, as 1 is the section's own title. */
export interface Heading {
  type: 'heading';
  depth: 2 | 3;
  children: Inline[];
}
export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}
/** A list; `start` is the first number of an ordered one. */
export interface List {
  type: 'list';
  ordered: boolean;
  start: number;
  children: ListItem[];
}
/** One item; `checked: false` asks for a box to tick, `null` for none. */
export interface ListItem {
  type: 'listItem';
  checked: boolean | null;
  children: Block[];
}
export type CalloutKind = 'warning' | 'deadline' | 'unknown' | 'practice' | 'show' | 'notice';
/** A passage set apart; `label` is the finished word that opens it ("Warning"). */
export interface Callout {
  type: 'callout';
  kind: CalloutKind;
  label: string;
  children: Block[];
}
/** A table; the first row is its head. */
export interface Table {
  type: 'table';
  children: TableRow[];
}
export interface TableRow {
  type: 'tableRow';
  children: TableCell[];
}
export interface TableCell {
  type: 'tableCell';
  children: Inline[];
}
/** One source note, numbered in the order of first mention. */
export interface Note {
  type: 'note';
  number: number;
  children: Block[];
}
/** A person's own days, earliest first; drawn along a line, and complete in words. */
export interface Timeline {
  type: 'timeline';
  children: TimelineEntry[];
}
/** One day; `written` is the finished date. */
export interface TimelineEntry {
  type: 'timelineEntry';
  day: Day;
  written: string;
  isToday: boolean;
  children: Inline[];
}
export type Block = Heading | Paragraph | List | Callout | Table | Timeline | Note;

/** A part of the guide, or a panel of a card. `reason` is a finished sentence: why this reader gets it. */
export interface Section {
  type: 'section';
  id: SectionId | PanelId;
  title: string;
  reason: string;
  children: Block[];
}

/** A whole guide, or a card with the sources it rests on behind its panels. `intro` stands on the first page under the title: what this paper is and is not. */
export interface GuideRoot {
  type: 'root';
  lang: LanguageTag;
  dir: Direction;
  title: string;
  intro: Block[];
  children: Section[];
}

/** Every node that a renderer must know. */
export type GuideNode = Section | Block | ListItem | TableRow | TableCell | TimelineEntry | Inline;

export type NodeOf<T extends GuideNode['type']> = Extract<GuideNode, { type: T }>;
