/** The shape of `facts/` once it has been read and checked. A fact holds no language. */
import type { Day } from '../types';

/** A day, a month (`YYYY-MM`) or a year (`YYYY`): as exact as the source is. */
export type Moment = string;

export type Confidence = 'high' | 'medium' | 'low';
export type SourceKind = 'law' | 'decree' | 'resolution' | 'order' | 'court' | 'judgment' | 'page';
export type Unit =
  | 'UAH'
  | 'percent'
  | 'hour'
  | 'day'
  | 'month'
  | 'year'
  | 'age'
  | 'count'
  | 'day-of-month'
  | 'date'
  | 'phone'
  | 'email'
  | 'web'
  | 'post';

/** What a value rests on. */
export interface Evidence {
  /** Ids of sources; at least one of them has a `url`. */
  sources: string[];
  /** The newest moment at which there is evidence that the value holds. */
  checkedOn: Moment;
  /** From this day the guide says that nobody has looked since. */
  recheckAfter: Day;
  confidence: Confidence;
}

/** One value with its history. */
export interface Fact extends Evidence {
  unit: Unit;
  /** From the day it took effect to the value; `null`: the rule ended. Sorted by day. */
  values: [Day, number | string | null][];
  /** What could not be sourced, for the next lawyer; never printed in a guide. */
  note?: string;
  /** A second number for calls from outside Ukraine. */
  fromAbroad?: string;
}

export interface Source {
  kind: SourceKind;
  /** Number of a law or order, as printed. */
  number?: string;
  /** Publisher of a page. */
  publisher?: string;
  /** What it is about, in English; other languages have their own words for it. */
  title: string;
  published?: Moment;
  checkedOn: Moment;
  /** Where it was read; absent: it was not read itself but seen in other pages. */
  url?: string;
  /** Ids of the pages in which a law without `url` was seen. */
  seenIn?: string[];
}

/** A column of the nationalities' table with the ISO codes for which it is true. */
export interface NationalityColumn extends Evidence {
  countries: string[];
}

/** What one category says of one country. A country of which nothing is known has no cell. */
export interface Cell extends Evidence {
  value: string;
}

export interface FactBook {
  amounts: Record<string, Fact>;
  deadlines: Record<string, Fact>;
  contacts: Record<string, Fact>;
  nationalities: Record<string, NationalityColumn>;
  /** By category of the nationalities' table, then by ISO code. */
  cells: Record<string, Record<string, Cell>>;
  sources: Record<string, Source>;
}
