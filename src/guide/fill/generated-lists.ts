/** Lists that the engine writes into templates: what was left out, and who has read what. */
import type { Answers } from '../../questions/fields';
import { nameAnswer } from '../../questions/name-answer';
import type { Choice, ChosenSection } from '../choose/sections';
import { escapeMarkdown } from './escape-markdown';
import type { Language } from './language';

/** Why a section is in or out, as a finished sentence: "Because you said: Contract: Signed". */
export function explainAnswers(
  { because }: ChosenSection,
  answers: Answers,
  language: Language,
): string {
  const { t } = language;
  if (because.length === 0) return t('reason.everyone');
  const said = because.map((name) =>
    t('reason.answer', {
      field: t(`field.${name}`),
      answer: nameAnswer(answers, name, language) ?? '',
    }),
  );
  return t('reason.because', { answers: said.join('; ') });
}

/** A list of the reasons for which sections were left out, each with the titles of those sections. */
export function listLeftOut(choice: Choice, language: Language): string {
  if (choice.leftOut.length === 0) return language.t('left-out.none');
  const byReason = new Map<string, string[]>();
  for (const section of choice.leftOut) {
    const reason = explainAnswers(section, choice.answers, language);
    const title = escapeMarkdown(language.templates[section.id].title);
    byReason.set(reason, [...(byReason.get(reason) ?? []), `**${title}**`]);
  }
  return [...byReason].map(([reason, titles]) => `- ${reason} – ${titles.join('; ')}`).join('\n');
}

/**
 * What the short guide leaves out of what concerns this reader, and how to get it: two paragraphs, or nothing when the
 * guide is whole.
 */
export function listCut({ cut }: Choice, { t, templates }: Language): string {
  if (cut.length === 0) return '';
  const titles = cut.map(({ id }) => `**${escapeMarkdown(templates[id].title)}**`);
  return [
    t('left-out.short', { titles: titles.join('; ') }),
    t('left-out.short.how', { length: t('extent.how'), whole: t('extent.whole') }),
  ].join('\n\n');
}

/** The printed sections that no lawyer or native reader has signed: a list, or a sentence for all or none. */
export function listUnread(choice: Choice, language: Language): string {
  const unread = unreadTitles(choice, language);
  return wholeUnread(unread, choice, language) ?? unread.map((title) => `- ${title}`).join('\n');
}

/** The same in one sentence, for the first page. */
export function nameUnread(choice: Choice, language: Language): string {
  const unread = unreadTitles(choice, language);
  return (
    wholeUnread(unread, choice, language) ??
    language.t('unread.some', { sections: unread.join('; ') })
  );
}

function unreadTitles(choice: Choice, { templates }: Language): string[] {
  const unread = choice.included.filter(({ id }) => !templates[id].reviewedOn);
  return unread.map(({ id }) => escapeMarkdown(templates[id].title));
}

function wholeUnread(unread: readonly string[], { included }: Choice, { t }: Language) {
  if (unread.length === 0) return t('unread.none');
  return unread.length === included.length ? t('unread.all') : undefined;
}
