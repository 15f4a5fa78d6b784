import type { FactBook } from '../../facts/fact-book';
import { formatMoment } from '../../facts/format';
import type { Day } from '../../types';
import { escapeMarkdown } from '../fill/escape-markdown';
import type { FilledGuide, FilledSection } from '../fill/fill-templates';
import { Footnotes } from '../fill/footnotes';
import type { Language } from '../fill/language';
import { listFootnotes, writeFootnote } from '../fill/write-footnote';
import { choosePassages } from './choose-passages';
import type { MovedDay } from './compare-days';
import type { GuideChanges, SectionChange, ValueChange } from './compare-guides';

/** What a slip is made of. */
export interface ChangeSheetContent {
  since: Day;
  today: Day;
  changes: GuideChanges;
  movedDays: readonly MovedDay[];
  /** Titles of the parts whose words were also rewritten since that day's revision; `all` of them. */
  rewritten: readonly string[] | 'all';
  /** Letter budget of the passages; the others are only mentioned. `Infinity`: all are printed. */
  room: number;
}

/** Writes a change sheet as Markdown: what is another now, section by section, and what it rests on. */
export function fillChangeSheet(
  content: ChangeSheetContent,
  language: Language,
  facts: FactBook,
): FilledGuide {
  const { t, words } = language;
  const { since, today, changes } = content;
  const notes = new Footnotes();
  const date = (day: Day) => formatMoment(day, words);

  const moved = content.movedDays.map(({ kind, from, to, fact }) => {
    const marks = notes.citeBest(facts.deadlines[fact]?.sources ?? [], facts);
    return `- ${t(`day.${kind}`)} **${date(from)} → ${date(to)}**${marks}`;
  });
  const sayValue = ({ from, to, since: begun, sources }: ValueChange) =>
    `- **${escapeMarkdown(from)} → ${escapeMarkdown(to)}**, ${t('change-sheet.since', { day: date(begun) })}${notes.citeBest(sources, facts)}`;
  const chosen = choosePassages(changes.sections, content.room, (id) =>
    writeFootnote(id, facts, language, today),
  );
  const sayPassages = ({ added, removed }: SectionChange): string[] => {
    const [now, noLonger] = [added, removed].map((some) => some.filter((one) => chosen.has(one)));
    for (const passage of [...(now ?? []), ...(noLonger ?? [])])
      for (const [, id = ''] of passage.matchAll(/\[\^([^\]]+)\]/g)) notes.cite([id], facts);
    return [
      ...(now?.length ? [`**${t('change-sheet.now')}**`, ...now] : []),
      ...(noLonger?.length ? [`**${t('change-sheet.no-longer')}**`, ...noLonger] : []),
    ];
  };
  const part = ({ id, title }: FilledSection, markdown: string[]): FilledSection => ({
    id,
    title,
    reason: '',
    markdown: markdown.filter(Boolean).join('\n\n'),
    values: [],
  });

  const sections = changes.sections
    .map((change) =>
      part(change.section, [change.values.map(sayValue).join('\n'), ...sayPassages(change)]),
    )
    .filter(({ markdown }) => markdown !== '');
  const cut = changes.sections.filter(({ added, removed }) =>
    [...added, ...removed].some((passage) => !chosen.has(passage)),
  );
  const list = (key: string, titles: readonly string[]) =>
    titles.length > 0 ? [t(key), titles.map((one) => `- ${escapeMarkdown(one)}`).join('\n')] : [];
  const titles = (some: readonly FilledSection[]) => some.map(({ title }) => title);
  const counts = [changes.sections, moved, changes.appeared, changes.gone].map(
    ({ length }) => length,
  );
  const isSame = counts.every((n) => n === 0);
  const intro = [
    t('change-sheet.intro', { since: date(since), today: date(today) }),
    ...(isSame ? [t('change-sheet.nothing')] : []),
    ...(moved.length > 0 ? [`**${t('timeline.title')}**`, moved.join('\n')] : []),
    ...list('change-sheet.appeared', titles(changes.appeared)),
    ...list('change-sheet.gone', titles(changes.gone)),
    ...(cut.length > 0
      ? [`${t('change-sheet.cut')} ${titles(cut.map(({ section }) => section)).join('; ')}.`]
      : []),
    ...(content.rewritten === 'all'
      ? [t('change-sheet.rewritten.all')]
      : list('change-sheet.rewritten', content.rewritten)),
  ];
  const sources = part({ id: 'sources', title: t('change-sheet.sources') } as FilledSection, [
    listFootnotes(notes, facts, language, today),
  ]);
  return {
    title: t('change-sheet.title', { day: date(since) }),
    intro: intro.join('\n\n'),
    sections: notes.all().length > 0 ? [...sections, sources] : sections,
  };
}
