import type { FactBook } from '../../facts/fact-book';
import type { OwnDay } from '../../rules/own-days';
import type { Footnotes } from './footnotes';
import type { Language } from './language';

/**
 * A person's days as Markdown: a heading, how they were counted, and one `::day` for each with the notes
 * of what it rests on. Nothing when there are none.
 */
export function writeTimeline(
  days: readonly OwnDay[],
  { t }: Language,
  facts: FactBook,
  notes: Footnotes,
): string {
  if (days.length === 0) return '';
  const lines = days.map(({ kind, day, fact }) => {
    const marks = fact ? notes.citeBest(facts.deadlines[fact]?.sources ?? [], facts) : '';
    return `::day[${t(`day.${kind}`)}${marks}]{on="${day}"${kind === 'today' ? ' today' : ''}}`;
  });
  return `## ${t('timeline.title')}\n\n${t('timeline.counted')}\n\n:::timeline\n${lines.join('\n')}\n:::`;
}
