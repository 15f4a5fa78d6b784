import type { FontStore } from '../fonts/open-fonts';
import { LayoutFault } from '../layout-fault';
import type { Tag } from '../structure/tag';
import { childrenOf, type Element } from './element';
import { resolveStyle } from './resolve-style';
import type { Style } from './style';
import type { TextRun } from './text-run';
import { textStyleOf } from './text-style';

const noTags: readonly Tag[] = [];
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Reads a block of text as runs of words, each with the style, link and elements that it stands in.
 * @returns at least one run, so that an empty block has a line's height
 * @throws LayoutFault where something stands in a text that is none
 */
export function readRuns({ props }: Element, style: Style, fonts: FontStore): TextRun[] {
  const runs: TextRun[] = [];
  const visit = (
    children: readonly (Element | string)[],
    around: Style,
    target: string | undefined,
    tags: readonly Tag[],
    frame = 0,
  ) => {
    for (const child of children) {
      if (typeof child === 'string') {
        // A letter and its accent, typed as two, are one glyph of the font; what is never seen, such as a soft hyphen, has none.
        const words = child.normalize('NFC').replace(unseen, '');
        runs.push({ words, style: textStyleOf(around, fonts), frame, target, tags });
        continue;
      }
      if (child.type !== 'TEXT' && child.type !== 'LINK')
        throw new LayoutFault(`The layout knows no "${child.type}" in a text.`);
      const inner = child.props;
      const own = inner.style ? resolveStyle(inner.style, around) : around;
      visit(
        childrenOf(inner),
        own,
        inner.src ?? target,
        inner.tags?.length ? [...tags, ...inner.tags] : tags,
        own === around ? frame : own.borderTopWidth,
      );
    }
  };
  visit(childrenOf(props), style, props.src, noTags);
  if (runs.length > 0) return runs;
  const empty = textStyleOf(style, fonts);
  return [{ words: '', style: empty, frame: 0, target: undefined, tags: noTags }];
}
