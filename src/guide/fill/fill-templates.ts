import type { Ask } from '../../rules/ask-rules';
import { ownDays } from '../../rules/own-days';
import type { SectionId } from '../../section-ids';
import type { Choice } from '../choose/sections';
import { choosePapers } from '../forms/choose-papers';
import type { GuideInput } from '../guide-input';
import type { PanelId } from '../tree/panel-ids';
import { noSection } from './drop-sentences';
import { escapeMarkdown } from './escape-markdown';
import { makeFill } from './fill-template';
import { Footnotes } from './footnotes';
import { explainAnswers, listCut, listLeftOut, listUnread, nameUnread } from './generated-lists';
import type { UsedValue } from './helpers';
import type { TemplateName } from './template-set';
import { writeTimeline } from './write-timeline';

/** One section as a page of Markdown, its sources as footnotes that are defined in `sources`. */
export interface FilledSection {
  id: SectionId | PanelId;
  title: string;
  /** A finished sentence: why this reader gets it. */
  reason: string;
  markdown: string;
  /** Every value that it prints, once. */
  values: UsedValue[];
}

/** A guide in Markdown, one language. */
export interface FilledGuide {
  title: string;
  /** What stands under the title on the first page. */
  intro: string;
  sections: FilledSection[];
}

/**
 * Fills the templates of the chosen sections.
 * @throws when a template names a fact that is not there on that day; the message names the template
 */
export function fillTemplates(choice: Choice, ask: Ask, person: GuideInput): FilledGuide {
  const { language, facts, today } = person;
  const notes = new Footnotes();
  const { nationality } = choice.answers;
  const lists = {
    cut: () => listCut(choice, language),
    leftOut: () => listLeftOut(choice, language),
    timeline: () => writeTimeline(ownDays(person, ask, person.rules), language, facts, notes),
    unread: () => listUnread(choice, language),
    unreadInShort: () => nameUnread(choice, language),
  };
  const values = new Map<TemplateName, Map<string, UsedValue>>();
  const keep = (name: TemplateName, used: UsedValue) => {
    values.set(name, (values.get(name) ?? new Map()).set(used.id, used));
  };
  const ids = choice.included.map(({ id }) => id);
  const nameSection = (id: string) => {
    const titleOf = (one: SectionId) => escapeMarkdown(language.templates[one].title);
    const held = ids.find((one) => one === id);
    if (held) return `[${titleOf(held)}](#section-${held})`;
    // What it says holds for this reader too, and the section can be had.
    const cut = choice.cut.find((one) => one.id === id);
    return cut ? language.t('left-out.short.section', { title: titleOf(cut.id) }) : noSection;
  };
  const input = { facts, language, today, notes, nationality, nameSection };
  const fill = makeFill(input, ask, lists, keep);
  const papers = choosePapers(person, ask);
  const namePapers = (id: SectionId) => {
    const named = papers.flatMap((paper) => {
      const { title = '', name = '' } = language.papers[paper.id] ?? {};
      return paper.section === id && title
        ? [`**${escapeMarkdown(title)}**, :uk[${escapeMarkdown(name)}]`]
        : [];
    });
    if (named.length === 0) return '';
    const list = named.join('; ');
    return `\n\n${language.t('guide.papers', { papers: list, title: language.t('forms.title') })}\n`;
  };
  const intro = fill('cover');
  const prose = new Map<SectionId, string>(
    ids.filter((id) => id !== 'sources').map((id) => [id, fill(id)]),
  );
  notes.keepMarked([intro, ...prose.values()]);
  // Filled last wherever it stands: it lists the notes of all the others.
  prose.set('sources', fill('sources'));
  return {
    title: language.templates.cover.title,
    intro,
    sections: choice.included.map((section) => {
      const { title, isMissing } = language.templates[section.id];
      const notice = isMissing ? `:::notice\n${language.t('guide.missing')}\n:::\n\n` : '';
      const reason = explainAnswers(section, choice.answers, language);
      return {
        id: section.id,
        title,
        reason,
        markdown: notice + prose.get(section.id) + namePapers(section.id),
        values: [...(values.get(section.id)?.values() ?? [])],
      };
    }),
  };
}
