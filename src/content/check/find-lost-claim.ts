import { noSection, splitSentences } from '../../guide/fill/drop-sentences';

/** A call of a helper, with its name and ids. */
const call = /\{\{(\w+)((?: "[^"{}]*")*)\}\}/g;
/** Helpers that print a value of `facts/`, or the note of a claim. */
const claims = new Set(['amount', 'cell', 'contact', 'countries', 'deadline', 'law', 'source']);

/**
 * Finds in one line of words the claims that a reader may lose: a sentence with `{{section}}` is dropped when that
 * section is left out, and what else it carries goes with it.
 * @returns what is wrong and what to do, one sentence each
 */
export function findLostClaim(words: string): string[] {
  const calls: string[] = [];
  // Helpers as the guide holds them when sentences are dropped: a note, or the mark of a section that is left out.
  const filled = words.replace(call, (all: string, helper: string) => {
    if (helper === 'section') return noSection;
    return claims.has(helper) ? `[^${calls.push(all) - 1}]` : 'x';
  });
  return splitSentences(filled)
    .filter((sentence) => sentence.includes(noSection))
    .flatMap((sentence) => [...sentence.matchAll(/\[\^(\d+)\]/g)])
    .map(
      ([, index]) =>
        `has ${calls[Number(index)]} in one sentence with {{section}}, which is dropped when that section is left out; give the reference a sentence of its own.`,
    );
}
