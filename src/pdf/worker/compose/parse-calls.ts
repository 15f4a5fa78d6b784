import type { Inline, Link, ListItem } from '../../../guide/tree/nodes';

/** Somebody to call: the words that say who, the number or address, and what is said of it. */
export interface Call {
  words: Inline[];
  link: Link | undefined;
  after: Inline[];
}

/**
 * Parts an item such as "Danger to life: 112. Ambulance: 103." into its calls. Signs that only join a number to its
 * sentence are left out: nothing shall touch a number.
 * @returns nothing for an item that is more than one paragraph
 */
export function parseCalls({ children }: ListItem): Call[] | undefined {
  const [paragraph, ...others] = children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined;
  const calls: Call[] = [];
  let words: Inline[] = [];
  for (const node of paragraph.children) {
    if (node.type === 'link' && !node.url.startsWith('#')) {
      calls.push({ words: trim(words), link: node, after: [] });
      words = [];
    } else words.push(node);
  }
  const last = calls.at(-1);
  if (last) last.after = trim(words);
  else calls.push({ words, link: undefined, after: [] });
  return calls;
}

/** Without the signs and spaces at both ends of words. */
function trim(nodes: readonly Inline[]): Inline[] {
  const cut = (node: Inline | undefined, pattern: RegExp): Inline[] => {
    if (node?.type !== 'text') return node ? [node] : [];
    const value = node.value.replace(pattern, '');
    return value === '' ? [] : [{ type: 'text', value }];
  };
  const [first, ...rest] = nodes;
  const begun = [...cut(first, /^\s*[.,;:]?\s+|^\s*[.,;:]$/), ...rest];
  return [...begun.slice(0, -1), ...cut(begun.at(-1), /\s*[,:]\s*$|\s+$/)];
}
