import { aYearAfter } from '../../facts/evidence';
import type { FactBook, Source } from '../../facts/fact-book';
import { formatMoment } from '../../facts/format';
import type { Day } from '../../types';
import { escapeMarkdown } from './escape-markdown';
import type { Footnotes } from './footnotes';
import type { Language } from './language';

/**
 * One source as a Markdown footnote: what it is, the newest evidence of what it says, that nobody has looked since
 * when that is more than a year ago, and its address. The address comes last, where a line may end at any of its
 * joints: between words it would leave lines half empty.
 */
export function writeFootnote(id: string, facts: FactBook, language: Language, today: Day): string {
  const source = facts.sources[id];
  if (!source) throw new Error(`facts/sources.yaml has no "${id}".`);
  const { t, words } = language;
  const parts = [nameSource(source, language, language.sourceTitles[id])];
  parts.push(t('note.checked', { day: formatMoment(source.checkedOn, words) }));
  if (today >= aYearAfter(source.checkedOn)) parts.push(t('note.not-rechecked'));
  if (source.url) parts.push(`[${escapeMarkdown(shorten(source.url))}](<${source.url}>)`);
  return `[^${id}]: ${parts.join(' ')}`;
}

/** A note for each source that was cited so far. */
export function listFootnotes(
  notes: Footnotes,
  facts: FactBook,
  language: Language,
  today: Day,
): string {
  return notes
    .all()
    .map((id) => writeFootnote(id, facts, language, today))
    .join('\n\n');
}

function nameSource(source: Source, language: Language, ownTitle = source.title): string {
  const { words } = language;
  const title = escapeMarkdown(ownTitle);
  if (source.kind !== 'page') return `${nameLaw(source, language)}, ${title}.`;
  const named = `${escapeMarkdown(source.publisher ?? '')}: ${title}`;
  // A page without a day, or of the very day of the evidence, is dated by the evidence.
  if (!source.published || source.published === source.checkedOn) return `${named}.`;
  return `${named}, ${formatMoment(source.published, words)}.`;
}

/** An address as it is read out, without what every browser adds by itself. */
function shorten(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/^([^/]+)\/$/, '$1');
}

/** A law or order by its number and day, for example "Law of Ukraine No. 4730-IX, 17 December 2025". */
export function nameLaw(source: Source, { t, words }: Pick<Language, 't' | 'words'>): string {
  const number = source.number ?? '';
  if (!source.published) return t(`source.${source.kind}.undated`, { number });
  return t(`source.${source.kind}`, { number, day: formatMoment(source.published, words) });
}
