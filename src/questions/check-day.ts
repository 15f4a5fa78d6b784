import type { Day } from '../types';
import type { Answers } from './fields';

/** The fields that are days. */
export type DayField = 'contractStart' | 'contractEnd';

/** The first day from which a foreigner's contract can be: the war in the east began in that year. */
const earliest: Day = '2014-01-01';
/** Years ahead that a contract may end in. */
const yearsAhead = 10;

/** Why a day cannot be taken: the end of a phrase `error.date.*`. */
export type DayProblem = 'unlikely' | 'to-come' | 'order-start' | 'order-end';

/**
 * Holds a day against today and the other answers.
 * @returns nothing when it can be so
 */
export function checkDay(
  name: DayField,
  day: Day,
  answers: Answers,
  today: Day,
): DayProblem | undefined {
  const latest = `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;
  if (day < earliest || day > latest) return 'unlikely';
  const { contract, contractStart, contractEnd } = answers;
  const isOver = contract === 'ended';
  if (name === 'contractStart') {
    if (contractEnd !== undefined && day >= contractEnd) return 'order-start';
    return day > today && (isOver || contract === 'signed') ? 'to-come' : undefined;
  }
  if (contractStart !== undefined && day <= contractStart) return 'order-end';
  return day > today && isOver ? 'to-come' : undefined;
}
