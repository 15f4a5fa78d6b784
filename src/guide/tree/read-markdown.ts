import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/** Pages read before. Most sections stay the same when one answer changes, and reading is the slow part. */
const pages = new Map<string, Root>();
const mostPages = 400;

/**
 * Reads one page of Markdown. Its footnote marks may be defined on another page: each gets an empty
 * definition, without which Markdown would take a mark for plain text.
 */
export function readMarkdown(markdown: string): Root {
  const known = pages.get(markdown);
  if (known) return known;
  const keys = (pattern: RegExp) =>
    new Set(Array.from(markdown.matchAll(pattern), ([, key]) => key));
  const defined = keys(/^\[\^([^\]\s]+)\]:/gm);
  const stubs = [...keys(/\[\^([^\]\s]+)\]/g)]
    .filter((key) => !defined.has(key))
    .map((key) => `[^${key}]:`)
    .join('\n');
  const root = fromMarkdown(`${markdown}\n\n${stubs}`, {
    extensions: [gfmFootnote(), gfmTable(), gfmTaskListItem(), directive()],
    mdastExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      directiveFromMarkdown(),
    ],
  });
  if (pages.size >= mostPages) pages.clear();
  pages.set(markdown, root);
  return root;
}
