import type { DateField, Holds } from './holds';

/** One of a person's own days, as `rules/own-days.yaml` has it. */
export interface OwnDayRule {
  /** What happens on it; a phrase `day.<kind>` says it in words. */
  kind: string;
  /** The day it is counted from: one that was given, or the day of reading. */
  from: DateField | 'today';
  /** Id of the length in `facts/deadlines.yaml`; absent: it is the day that was given. */
  counts?: string;
  /** Id of the fact in `facts/deadlines.yaml` that gives the day itself, whatever was given. */
  on?: string;
  /** Asked of the person; absent: for everybody who gave the day. */
  when?: Holds;
}

/** `rules/*.yaml` as the guide reads it: no words and no sources, which are the lawyers'. */
export interface RuleBook {
  /** What each rule says, by id. */
  rules: Readonly<Record<string, Holds>>;
  ownDays: readonly OwnDayRule[];
}
