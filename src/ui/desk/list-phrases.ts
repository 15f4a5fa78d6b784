import type { Callout, GuideNode, GuideRoot, Inline, TableRow } from '../../guide/tree/nodes';

/** Words to show at a desk, and what they say. */
export interface Phrase {
  /** Where they stand in the guide. */
  node: Callout | TableRow;
  ukrainian: string;
  /** In the reader's language; the title of the section where the guide says no more. */
  meaning: string;
  /** In Latin letters, where the guide has it; else empty. */
  sound: string;
}

/** The panels of a guide with words to show and the rows of its phrases, in the order of the guide. */
export function listPhrases(guide: GuideRoot): Phrase[] {
  return guide.children.flatMap((section) => {
    const isPhraseBook = section.id === 'language';
    const found: Phrase[] = [];
    const visit = (node: GuideNode): void => {
      const isPanel = node.type === 'callout' && node.kind === 'show';
      if (isPanel || (node.type === 'tableRow' && isPhraseBook)) {
        const phrase = readPhrase(node, guide.lang, section.title);
        if (phrase) found.push(phrase);
      } else if ('children' in node) for (const child of node.children) visit(child);
    };
    for (const block of section.children) visit(block);
    return found;
  });
}

function readPhrase(node: Callout | TableRow, lang: string, section: string): Phrase | undefined {
  // In a Ukrainian guide the words are the guide's own.
  const isOwn = (one: GuideNode) => one.type === 'foreign' && one.lang === 'uk';
  const parts: readonly GuideNode[] = node.children;
  const ukrainian = wordsOf(parts, isOwn);
  if (ukrainian === '') {
    const own = lang === 'uk' && node.type === 'callout' ? wordsOf(parts) : '';
    return own ? { node, ukrainian: own, meaning: section, sound: '' } : undefined;
  }
  const [first, ...others] = node.type === 'tableRow' ? node.children : [node];
  const rest = (some: readonly GuideNode[]) => wordsOf(some.map((one) => without(one, isOwn)));
  return {
    node,
    ukrainian,
    meaning: rest(first ? [first] : []) || section,
    sound: rest(others),
  };
}

/** The words of some nodes, of those inside `which` alone if it is given. Notes are no words. */
function wordsOf(nodes: readonly GuideNode[], which?: (node: GuideNode) => boolean): string {
  const say = (node: GuideNode, isIn: boolean): string => {
    if (node.type === 'notes') return '';
    if (node.type === 'break') return ' ';
    const now = isIn || (which?.(node) ?? true);
    if (node.type === 'text') return now ? node.value : '';
    const apart = isInline(node) ? '' : ' ';
    const inside = 'children' in node ? node.children.map((child) => say(child, now)).join('') : '';
    return `${inside}${which?.(node) ? ' ' : apart}`;
  };
  return nodes
    .map((node) => say(node, which === undefined))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isInline(node: GuideNode): node is Inline {
  return ['strong', 'emphasis', 'link', 'foreign'].includes(node.type);
}

function without(node: GuideNode, which: (node: GuideNode) => boolean): GuideNode {
  if (!('children' in node)) return node;
  const kept = (node.children as GuideNode[]).filter((child) => !which(child));
  return { ...node, children: kept.map((child) => without(child, which)) } as GuideNode;
}
