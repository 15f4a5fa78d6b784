import { askRules } from '../../rules/ask-rules';
import { countDay } from '../../rules/count-day';
import type { Day } from '../../types';
import type { GuideInput } from '../guide-input';
import { endsOf, type FormBook } from './form';

/** The length in `facts/deadlines.yaml` that the part on the answer speaks of. */
const lengths: Readonly<Record<string, string>> = {
  'answer-ordinary': 'report-ordinary',
  'answer-urgent': 'report-urgent',
};

/**
 * The last day of the answer to a paper that was handed in on a day, by the Ministry of Defence's order on reports.
 * @returns `undefined` where the unit is not under that order, or the paper is no report under it
 */
export function answerDay(
  id: string,
  handedIn: Day,
  {
    book,
    ...person
  }: Pick<GuideInput, 'answers' | 'today' | 'facts' | 'rules'> & { book: FormBook },
): Day | undefined {
  const { rules, today, facts } = person;
  const form = book.forms[id];
  const length = form && endsOf(form).flatMap((part) => lengths[part] ?? [])[0];
  const isUnderOrder = askRules(person, rules).may('under-defence-ministry');
  if (!length || !isUnderOrder || !/^[12]\d{3}-\d\d-\d\d$/.test(handedIn)) return undefined;
  return countDay(handedIn, length, today, facts);
}
