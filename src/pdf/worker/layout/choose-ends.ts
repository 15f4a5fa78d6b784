/** A place where a line may end. */
export interface BreakPoint {
  /** How wide all is that stands before it, from the start of the paragraph, in points. */
  end: number;
  /** The same up to the first word after it: beyond the space, which vanishes at the end of a line. */
  next: number;
  /** Whether a space vanishes here; at the joint of a word none does. */
  isSpace: boolean;
}

/** A last line shorter than this part of the measure, of one word, is a runt. */
const shortest = 0.15;
/** What a line more costs, one that ends inside a word, and a runt; an even line costs nothing, one half empty a quarter. */
const costs = { line: 1, joint: 0.04, runt: 0.1 };
/** For rounding, in points. */
const tolerance = 0.001;

/**
 * Chooses where the lines of a paragraph end so that all of them together are as even as can be: Knuth and Plass'
 * total fit ("Breaking paragraphs into lines", 1981) for ragged lines. Spaces are neither stretched nor squeezed,
 * so a line costs the square of what is left free on it, and the last line nothing.
 * @param breaks in their order; the last is the end of the paragraph
 * @returns those at which lines end, the last included. A part wider than the measure has a line of its own.
 */
export function chooseEnds(breaks: readonly BreakPoint[], measure: number): number[] {
  const best: { cost: number; before: number }[] = [];
  const last = breaks.length - 1;
  for (let end = 0; end <= last; end += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, before: end - 1 };
    for (let before = end - 1; before >= -1; before -= 1) {
      const start = before < 0 ? 0 : (breaks[before]?.next ?? 0);
      const free = measure - ((breaks[end]?.end ?? 0) - start);
      const isAlone = before === end - 1;
      if (free < -tolerance && !isAlone) break;
      const own = end < last ? raggedness(breaks[end], free / measure) : 0;
      const runt = end === last && isRunt(breaks, before, measure - free, measure) ? costs.runt : 0;
      const cost = (before < 0 ? 0 : (best[before]?.cost ?? 0)) + costs.line + own + runt;
      if (cost < found.cost) found = { cost, before };
    }
    best.push(found);
  }
  const ends: number[] = [];
  for (let at = last; at >= 0; at = best[at]?.before ?? -1) ends.push(at);
  return ends.reverse();
}

/** What a line costs that is not the last. @param free part of the measure */
function raggedness(end: BreakPoint | undefined, free: number): number {
  return free ** 2 + (end?.isSpace ? 0 : costs.joint);
}

/** Whether a last line is one short word. */
function isRunt(breaks: readonly BreakPoint[], before: number, width: number, measure: number) {
  if (before < 0 || width > shortest * measure) return false;
  return breaks.slice(before + 1, -1).every(({ isSpace }) => !isSpace);
}
