import type { LoadedForms } from '../../app/load-forms';
import { choosePapers } from '../../guide/forms/choose-papers';
import { paperIds } from '../../guide/forms/form';
import type { Answers } from '../../questions/fields';
import { foldWords } from '../../questions/fold-words';
import { askRules } from '../../rules/ask-rules';
import type { Day } from '../../types';

/** A paper as the list shows it. */
export interface ListedPaper {
  id: string;
  title: string;
  /** Its Ukrainian name. */
  name: string;
  /** Title of the section that it goes with, if it goes with one. */
  section: string | undefined;
  /** The answers call for it. */
  isForReader: boolean;
}

/** All papers, those that the answers call for first, then in the order of the sections. */
export function listPapers(loaded: LoadedForms, answers: Answers, today: Day): ListedPaper[] {
  const { book, templates, language, facts, rules } = loaded;
  const person = { answers, today, facts, rules };
  const chosen = choosePapers(person, askRules(person, rules)).map(({ id }) => id);
  const order = Object.fromEntries(rules.table.sections.map(({ id }, index) => [id, index]));
  const papers = paperIds(book).map((id) => {
    const name = book.forms[id]?.name ?? '';
    const row = rules.papers.find((one) => one.id === id);
    const section = row && language.templates[row.section].title;
    const place = row ? (order[row.section] ?? 0) : Number.MAX_SAFE_INTEGER;
    const isForReader = Object.keys(answers).length > 0 && chosen.includes(id);
    return { id, title: templates[id]?.title ?? '', name, section, isForReader, place };
  });
  return papers.sort((a, b) => Number(b.isForReader) - Number(a.isForReader) || a.place - b.place);
}

/** Whether every word that was typed begins a word of a paper's titles, however it is written. */
export function isAskedFor({ title, name, section }: ListedPaper, typed: string): boolean {
  const words = foldWords(`${title} ${name} ${section ?? ''}`).split(' ');
  return foldWords(typed)
    .split(' ')
    .every((asked) => words.some((word) => word.startsWith(asked)));
}
