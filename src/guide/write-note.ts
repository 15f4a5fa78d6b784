import type { FactBook, Source } from '../facts/fact-book';
import { formatMoment } from '../facts/format';
import type { Day } from '../types';
import { escapeMarkdown } from './escape-markdown';
import type { Language } from './language';
import type { CitedNote } from './notes';

/**
 * One note as a Markdown footnote: its sources with addresses, the newest evidence, how firm it is,
 * and that it has not been checked again when its day has passed.
 */
export function writeNote(
  note: CitedNote,
  facts: FactBook,
  language: Language,
  today: Day,
): string {
  const { t, words } = language;
  const { sources, checkedOn, confidence, recheckAfter } = note.evidence;
  const parts = withPagesRead(sources, facts).map((id) => nameSource(facts.sources[id], language));
  const day = formatMoment(checkedOn, words.intl);
  parts.push(t('note.checked', { day }));
  parts.push(t(`note.confidence.${confidence}`));
  if (today >= recheckAfter) parts.push(t('note.not-rechecked'));
  return `[^${note.key}]: ${parts.join(' ')}`;
}

/** A law that was not read itself is followed by the pages in which it was seen. */
function withPagesRead(ids: string[], { sources }: FactBook): string[] {
  const read = ids.some((id) => sources[id]?.url);
  const seenIn = read ? [] : ids.flatMap((id) => sources[id]?.seenIn ?? []);
  return [...new Set([...ids, ...seenIn])];
}

function nameSource(source: Source | undefined, language: Language): string {
  if (!source) return '';
  const { t, words, tag } = language;
  const title = escapeMarkdown(source.title[tag] ?? source.title.en ?? '');
  const address = source.url ? ` <${source.url}>` : '';
  if (source.kind !== 'page') {
    return `${nameLaw(source, language)}, ${title}.${address}`;
  }
  const day = source.published ? formatMoment(source.published, words.intl) : t('source.undated');
  return `${escapeMarkdown(source.publisher ?? '')}: ${title}, ${day}.${address}`;
}

/** A law or order by its number and day, for example "Law of Ukraine No. 4730-IX, 17 December 2025". */
export function nameLaw(source: Source, { t, words }: Language): string {
  const number = source.number ?? '';
  if (!source.published) return t(`source.${source.kind}.undated`, { number });
  return t(`source.${source.kind}`, { number, day: formatMoment(source.published, words.intl) });
}
