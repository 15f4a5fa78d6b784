import { aYearAfter } from '../facts/evidence';
import type { FactBook, Source } from '../facts/fact-book';
import { formatMoment } from '../facts/format';
import type { Day } from '../types';
import { escapeMarkdown } from './escape-markdown';
import type { Language } from './language';
import type { Notes } from './notes';

/**
 * One source as a Markdown footnote: what it is, its address, the newest evidence of what it says, and that
 * nobody has looked since when that is more than a year ago.
 */
export function writeNote(id: string, facts: FactBook, language: Language, today: Day): string {
  const source = facts.sources[id];
  if (!source) throw new Error(`facts/sources.yaml has no "${id}".`);
  const { t, words } = language;
  const parts = [nameSource(source, language)];
  parts.push(t('note.checked', { day: formatMoment(source.checkedOn, words.intl) }));
  if (today >= aYearAfter(source.checkedOn)) parts.push(t('note.not-rechecked'));
  return `[^${id}]: ${parts.join(' ')}`;
}

/** A note for each source that was cited so far. */
export function listNotes(notes: Notes, facts: FactBook, language: Language, today: Day): string {
  return notes
    .all()
    .map((id) => writeNote(id, facts, language, today))
    .join('\n\n');
}

function nameSource(source: Source, language: Language): string {
  const { t, words, tag } = language;
  const title = escapeMarkdown(source.title[tag] ?? source.title.en ?? '');
  const address = source.url ? ` <${source.url}>` : '';
  if (source.kind !== 'page') return `${nameLaw(source, language)}, ${title}.${address}`;
  const named = `${escapeMarkdown(source.publisher ?? '')}: ${title}`;
  // A page of the very day of the evidence need not be dated twice.
  if (source.published === source.checkedOn) return `${named}.${address}`;
  const day = source.published ? formatMoment(source.published, words.intl) : t('source.undated');
  return `${named}, ${day}.${address}`;
}

/** A law or order by its number and day, for example "Law of Ukraine No. 4730-IX, 17 December 2025". */
export function nameLaw(source: Source, { t, words }: Language): string {
  const number = source.number ?? '';
  if (!source.published) return t(`source.${source.kind}.undated`, { number });
  return t(`source.${source.kind}`, { number, day: formatMoment(source.published, words.intl) });
}
