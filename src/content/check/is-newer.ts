import type { Moment } from '../../facts/fact-book';

/** Whether every day that `moment` can mean comes after every day that `other` can mean. */
export function isNewer(moment: Moment, other: Moment): boolean {
  return firstDayOf(moment) > lastDayOf(other);
}

function firstDayOf(moment: Moment): string {
  const [year, month = '01', day = '01'] = moment.split('-');
  return `${year}-${month}-${day}`;
}

function lastDayOf(moment: Moment): string {
  const [year, month = '12', day = '31'] = moment.split('-');
  return `${year}-${month}-${day}`;
}
