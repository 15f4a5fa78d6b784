import { formatValue } from '../../facts/format';
import { valueOnDay } from '../../facts/value-on-day';
import type { Day, RegionalForm } from '../../types';
import type { FilledGuide, FilledSection } from '../fill/fill-templates';
import type { UsedValue } from '../fill/helpers';
import type { Language } from '../fill/language';
import { splitPassages } from './split-passages';

/** A value that both guides print, and that is another one now. */
export interface ValueChange {
  id: string;
  from: string;
  to: string;
  /** The day from which the new value holds. */
  since: Day;
  sources: readonly string[];
}

/** What one section says that it did not say, and what it says no longer, as Markdown. */
export interface SectionChange {
  section: FilledSection;
  values: ValueChange[];
  added: string[];
  /** Passages that have gone and that none of the added ones has taken the place of. */
  removed: string[];
}

export interface GuideChanges {
  appeared: FilledSection[];
  gone: FilledSection[];
  /** Sections of both guides that differ, in the order of the newer one. */
  sections: SectionChange[];
}

/** The day of the older guide, and that of the newer. */
export type Span = [since: Day, today: Day];

/** Sections that only list what the others hold. */
const lists: readonly string[] = ['sources', 'left-out'];
/** Passages that share this part of their words are one passage that was reworded. */
const alike = 0.5;

/** Holds one person's guide of one day against that of a later day. How long ago a claim was checked is no change. */
export function compareGuides(
  before: FilledGuide,
  after: FilledGuide,
  language: Language,
  span: Span,
): GuideChanges {
  const find = ({ sections }: FilledGuide, id: string) => sections.find((one) => one.id === id);
  const counts = ({ id }: FilledSection) => !lists.includes(id);
  return {
    appeared: after.sections.filter((one) => counts(one) && !find(before, one.id)),
    gone: before.sections.filter((one) => counts(one) && !find(after, one.id)),
    sections: after.sections.filter(counts).flatMap((section, index) => {
      const old = find(before, section.id);
      if (!old) return [];
      // What stands above the first section is read with it.
      const [oldText, newText] =
        index === 0
          ? [`${before.intro}\n\n${old.markdown}`, `${after.intro}\n\n${section.markdown}`]
          : [old.markdown, section.markdown];
      const change = comparePassages(oldText, newText, language);
      const values = compareValues([...old.values, ...section.values], span, language.words);
      const isSame = change.added.length + change.removed.length + values.length === 0;
      return isSame ? [] : [{ section, values, ...change }];
    }),
  };
}

function comparePassages(before: string, after: string, language: Language) {
  const bare = (passage: string) => bareWords(passage, language);
  const lacking = (from: string[], what: string[]) => {
    const known = new Set(what.map(bare));
    return from.filter((passage) => !known.has(bare(passage)));
  };
  const [old, now] = [splitPassages(before), splitPassages(after)];
  const added = lacking(now, old);
  const isReworded = (passage: string) =>
    added.some((one) => likeness(bare(one), bare(passage)) >= alike);
  return { added, removed: lacking(old, now).filter((passage) => !isReworded(passage)) };
}

/** A passage without note marks, numbers of steps, and cautions that it was not checked for long. */
function bareWords(passage: string, { t }: Language): string {
  const caution = ['fact.not-rechecked', 'fact.old'].map((key) =>
    asPattern(`(${t(key, { day: '@' })})`).replace('@', '[^)]*'),
  );
  return passage
    .replace(new RegExp(` ?(?:${caution.join('|')})`, 'g'), '')
    .replace(/\[\^[^\]]+\]|^\d+\./g, '')
    .replace(/\s+/g, ' ');
}

function asPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function likeness(a: string, b: string): number {
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, one.size + other.size - both);
}

/** A fact counts that either guide prints: what the older one says of it may be what must be crossed out. */
function compareValues(used: UsedValue[], [since, today]: Span, form: RegionalForm): ValueChange[] {
  const facts = new Map(used.map(({ id, fact }) => [id, fact]));
  return [...facts].flatMap(([id, fact]) => {
    const [old, now] = [valueOnDay(fact, since), valueOnDay(fact, today)];
    if (old === undefined || now === undefined || old === now) return [];
    const begun = fact.values.filter(([day]) => day <= today).at(-1)?.[0] ?? today;
    const [from, to] = [old, now].map((value) => formatValue(value, fact.unit, form));
    return [{ id, from: from ?? '', to: to ?? '', since: begun, sources: fact.sources }];
  });
}
