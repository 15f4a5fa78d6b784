import type { Ask } from '../../rules/ask-rules';
import type { GuideInput } from '../guide-input';
import { panelIds } from '../tree/panel-ids';
import { makeFill } from './fill-template';
import type { FilledGuide } from './fill-templates';
import { Footnotes } from './footnotes';
import { orderPanels } from './order-panels';
import type { cardNames } from './template-set';
import { listFootnotes } from './write-footnote';

const none = () => '';
/** A card has no room for the engine's lists. */
const lists = { cut: none, leftOut: none, timeline: none, unread: none, unreadInShort: none };

/**
 * Fills one reader's card: a page of Markdown for each of its panels, and behind them the sources that it
 * rests on, which are the screen's; on paper a line says that the guide lists them.
 * @throws when the template has not one heading for each panel, or names a fact that is not there on that day
 */
export function fillCard(ask: Ask, { language, facts, today }: GuideInput): FilledGuide {
  const name: (typeof cardNames)[number] = ask.said('reader:relative') ? 'relative-card' : 'card';
  const { title, reviewedOn, isMissing } = language.templates[name];
  const { t } = language;
  const notes = new Footnotes();
  const input = { facts, language, today, notes, nationality: undefined, isBrief: true };
  const panels = orderPanels(splitPanels(makeFill(input, ask, lists)(name)), ask);
  notes.keepMarked(panels.map(({ markdown }) => markdown));
  if (panels.length !== panelIds.length) {
    const file = `templates/${name}.hbs`;
    throw new Error(`${file}: ${panels.length} headings "##" for ${panelIds.length} panels.`);
  }
  const said = [reviewedOn ? '' : t('card.unread'), isMissing ? t('card.missing') : ''];
  const last = panels.at(-1);
  if (last) last.markdown = [...said, last.markdown].filter(Boolean).join('\n\n');
  const part = { reason: '', values: [] };
  return {
    title,
    intro: '',
    sections: [
      ...panels.map((panel, i) => ({ ...part, ...panel, id: panelIds[i] ?? 'panel-1' })),
      {
        ...part,
        id: 'sources',
        title: language.templates.sources.title,
        markdown: listFootnotes(notes, facts, language, today),
      },
    ],
  };
}

/** Parts a page of Markdown at its headings of the second level. */
function splitPanels(markdown: string): { title: string; markdown: string }[] {
  const [, ...parts] = markdown.split(/^## /m);
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title: title.trim(), markdown: lines.join('\n').trim() };
  });
}
