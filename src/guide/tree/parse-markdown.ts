import { formatMoment } from '../../facts/format';
import type { FilledGuide } from '../fill/fill-templates';
import type { Language } from '../fill/language';
import type { Conversion } from './conversion';
import { convertBlocks } from './convert-blocks';
import type { GuideRoot } from './nodes';
import { readMarkdown } from './read-markdown';

/** Keys of other words for the label of a kind of passage. */
type Labels = Readonly<Record<string, string>>;

/**
 * Turns a filled guide into the tree that both renderers draw; notes are numbered as they are met.
 * @throws on anything that is not in the closed list of nodes, such as code, images or HTML
 */
export function parseMarkdown(
  guide: FilledGuide,
  language: Language,
  labels: Labels = {},
): GuideRoot {
  const numbers = new Map<string, number>();
  const conversion: Conversion = {
    labelOf: (kind) => language.t(labels[kind] ?? `callout.${kind}`),
    writtenDay: (day) => formatMoment(day, language.words),
    numberOf: (key) => {
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return number;
    },
  };
  const convert = (markdown: string) => convertBlocks(readMarkdown(markdown).children, conversion);
  return {
    type: 'root',
    lang: language.tag,
    dir: language.words.dir,
    title: guide.title,
    intro: convert(guide.intro),
    children: guide.sections.map(({ id, title, reason, markdown }) => ({
      type: 'section',
      id,
      title,
      reason,
      children: convert(markdown),
    })),
  };
}
