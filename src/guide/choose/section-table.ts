import type { FieldName, ValueOf } from '../../questions/fields';
import type { Holds } from '../../rules/holds';
import type { RuleBook } from '../../rules/rule-book';
import type { SectionId } from '../../section-ids';

/** Who gets a section, as `rules/sections.yaml` has it. */
export interface SectionRule {
  id: SectionId;
  /** Asked of the person; absent: everybody. */
  when?: Holds;
  /** The answers that decide. */
  because: readonly FieldName[];
  /** Problems that bring it to the front, whatever `when` says. */
  told: readonly ValueOf<'problem'>[];
  /** What else brings it to the front. */
  raised?: Holds;
  /** Whether the short guide holds it: always, or for whom this is so; absent: never. */
  core?: Holds | true;
  /** Whether the guide of a relative may hold it. */
  relatives: boolean;
}

/** `rules/sections.yaml`: which sections a guide holds, and in which order. */
export interface SectionTable {
  /** In the usual order. */
  sections: readonly SectionRule[];
  first: readonly SectionId[];
  last: readonly SectionId[];
  /** Sections that a problem brings, or that are raised, the gravest first. */
  gravest: readonly SectionId[];
  /** What follows them: the first row whose `for` is so, or that has none. */
  urgent: readonly { for?: Holds; order: readonly SectionId[] }[];
}

/** Which paper to sign goes with which section, as a row of `rules/papers.yaml` has it. */
export interface PaperRule {
  /** A form of `templates/forms/`. */
  id: string;
  section: SectionId;
  /** Whom the guide tells of it; absent: nobody. */
  when?: Holds;
  /** A kind of `rules/own-days.yaml`: only from that day on. */
  from?: string | undefined;
}

/** All of `rules/` as the guide reads it. */
export interface GuideRules extends RuleBook {
  table: SectionTable;
  papers: readonly PaperRule[];
}
