import Handlebars from 'handlebars/runtime';
import type { FactBook } from '../facts/fact-book';
import type { Situation } from '../situation/situation';
import type { Day } from '../types';
import { explainAnswers, listLeftOut, listUnread } from './furniture';
import { makeFactHelpers } from './helpers';
import type { Language } from './language';
import { Notes } from './notes';
import type { SectionId } from './section-ids';
import type { Choice } from './sections';
import type { TemplateName } from './template-set';
import { writeNote } from './write-note';

/** A guide as one page of Markdown: its sections are the `#` headings, in the order of `sections`. */
export interface FilledGuide {
  title: string;
  /** What stands under the title on the first page. */
  intro: string;
  markdown: string;
  sections: { id: SectionId; title: string; reason: string }[];
}

/**
 * Fills the templates of the chosen sections.
 * @throws when a template names a fact that is not there on that day; the message names the template
 */
export function fillTemplates(
  choice: Choice,
  situation: Situation,
  language: Language,
  facts: FactBook,
  today: Day,
): FilledGuide {
  const notes = new Notes();
  const lists = {
    leftOut: () => listLeftOut(choice, language),
    unread: () => listUnread(choice, language),
    notes: () =>
      notes
        .all()
        .map((note) => writeNote(note, facts, language, today))
        .join('\n\n'),
  };
  const fill = (name: TemplateName): string => {
    const helpers = { ...makeFactHelpers({ facts, language, today, notes }), ...lists };
    try {
      return Handlebars.template(language.templates[name].spec)({ situation }, { helpers });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`templates/${language.tag}/${name}.hbs: ${reason}`, { cause: error });
    }
  };
  const intro = fill('cover');
  const texts = new Map(
    choice.included.filter(({ id }) => id !== 'sources').map(({ id }) => [id, fill(id)]),
  );
  // Filled last wherever it stands: it lists the notes of all the others.
  texts.set('sources', fill('sources'));
  const sections = choice.included.map((section) => ({
    id: section.id,
    title: language.templates[section.id].title,
    reason: explainAnswers(section, choice.answers, language),
  }));
  const markdown = sections.map(({ id, title }) => {
    const behind = language.templates[id].behind
      ? `:::notice\n${language.t('guide.behind')}\n:::\n\n`
      : '';
    return `# ${title}\n\n${behind}${texts.get(id)}`;
  });
  return {
    title: language.templates.cover.title,
    intro,
    markdown: markdown.join('\n\n'),
    sections,
  };
}
