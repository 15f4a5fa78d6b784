import type { Root, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import { convertBlocks } from './convert-blocks';
import type { FilledGuide } from './fill-templates';
import type { Language } from './language';
import type { GuideRoot, Section } from './nodes';

/**
 * Turns a filled guide into the tree that both renderers draw.
 * @throws on anything that is not in the closed list of nodes, such as code, images or HTML
 */
export function parseMarkdown(guide: FilledGuide, language: Language): GuideRoot {
  const parts = splitAtTitles(parse(guide.markdown));
  if (parts.length !== guide.sections.length) {
    throw new Error(
      `A template holds a "#" heading: ${parts.length} titles for ${guide.sections.length} sections.`,
    );
  }
  return {
    type: 'root',
    lang: language.tag,
    dir: language.words.dir,
    title: guide.title,
    intro: convertBlocks(parse(guide.intro).children, language.t),
    children: guide.sections.map(({ id, title, reason }, index): Section => {
      const children = convertBlocks(parts[index] ?? [], language.t);
      return { type: 'section', id, title, reason, children };
    }),
  };
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), directive()],
    mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown()],
  });
}

/** What stands under each heading of the first depth. */
function splitAtTitles(root: Root): RootContent[][] {
  const parts: RootContent[][] = [];
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 1) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}
