import type { Answers } from './fields';

/**
 * Takes out of the problems what cannot be so: nobody reads of their own death, and "none of these" stands alone. A form
 * does not offer it; a link or a row of a table may carry it.
 */
export function settleProblems({ problem, ...answers }: Answers): Answers {
  if (problem === undefined) return answers;
  const possible = problem.filter((one) => one !== 'died' || answers.reader === 'relative');
  const told = possible.filter((one) => one !== 'none');
  const settled = told.length > 0 ? told : possible;
  return settled.length > 0 ? { ...answers, problem: settled } : answers;
}
