import { askRules } from '../../rules/ask-rules';
import { countDay } from '../../rules/count-day';
import type { Day } from '../../types';
import type { GuideInput } from '../guide-input';

/**
 * The last day of the answer to a paper that was handed in on a day, by the Ministry of Defence's order on reports.
 * @returns `undefined` where the unit is not under that order, or `rules/papers.yaml` does not say which time holds
 */
export function answerDay(
  id: string,
  handedIn: Day,
  person: Pick<GuideInput, 'answers' | 'today' | 'facts' | 'rules'>,
): Day | undefined {
  const { rules, today, facts } = person;
  const answer = rules.papers.find((row) => row.id === id)?.answer;
  const isUnderOrder = askRules(person, rules).may('under-defence-ministry');
  if (!answer || !isUnderOrder || !/^[12]\d{3}-\d\d-\d\d$/.test(handedIn)) return undefined;
  return countDay(handedIn, answer, today, facts);
}
