import type { Fault } from '../read/content-error';
import type { Use } from './check-template';

/**
 * Holds a translation against its original: the same conditions and facts, as often, in any order.
 * @returns a fault for each that only one of the two has, at the line where it stands
 */
export function compareUses(
  originalFile: string,
  original: Use[],
  file: string,
  translation: Use[],
): Fault[] {
  const lacking = subtract(original, translation).map(({ use, line }) => ({
    file,
    line: 1,
    problem: `lacks {{${use}}}, which stands in ${originalFile}:${line}.`,
  }));
  const added = subtract(translation, original).map(({ use, line }) => ({
    file,
    line,
    problem: `has {{${use}}}, which ${originalFile} lacks.`,
  }));
  return [...lacking, ...added];
}

function subtract(from: Use[], what: Use[]): Use[] {
  const left = what.map(({ use }) => use);
  return from.filter(({ use }) => {
    const index = left.indexOf(use);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
