import type { TemplateLine } from './read-structure';

/** Which passages stand in one table or list item, so that nothing may come between them. */
export interface Joins {
  /** Passages that are joined with a passage, itself among them. */
  groupOf(passage: string): ReadonlySet<string>;
  /** Whether a passage begins something of its own: a notice may stand at its head. */
  isHead(passage: string): boolean;
}

/**
 * Finds passages that go on where another ends, with no blank line between: the rows of one table, the sentences of
 * one list item. A condition between them does not part them.
 */
export function joinPassages(structure: readonly TemplateLine[]): Joins {
  const groups = new Map<string, Set<string>>();
  const heads = new Set<string>();
  const seen = new Set<string>();
  /** Passages that the line above may belong to, by the way that the conditions take. */
  let ends = new Set<string>();
  let before = new Set<string>();
  let afterThen: Set<string> | undefined;
  for (const { mark, words, passage } of structure) {
    if (/^\{\{(#)/.test(mark)) before = ends;
    else if (/^\{\{else/.test(mark)) [afterThen, ends] = [ends, before];
    else if (/^\{\{\//.test(mark)) {
      ends = new Set([...ends, ...(afterThen ?? before)]);
      afterThen = undefined;
    } else if (mark.trim() === '' && words === undefined) ends = new Set();
    else if (passage && !(words === undefined && mark.startsWith('{{!'))) {
      const group = new Set([passage, ...(groups.get(passage) ?? [])]);
      for (const end of ends) for (const one of groups.get(end) ?? [end]) group.add(one);
      for (const one of group) groups.set(one, group);
      if (!seen.has(passage) && ends.size === 0) heads.add(passage);
      seen.add(passage);
      ends = new Set([passage]);
    }
  }
  return {
    groupOf: (passage) => groups.get(passage) ?? new Set([passage]),
    isHead: (passage) => heads.has(passage),
  };
}
