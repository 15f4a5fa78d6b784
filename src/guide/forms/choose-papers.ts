import type { Ask } from '../../rules/ask-rules';
import { ownDays } from '../../rules/own-days';
import type { PaperRule } from '../choose/section-table';
import type { GuideInput } from '../guide-input';

/** The papers that concern somebody now, by `rules/papers.yaml`, in its order. */
export function choosePapers(
  person: Pick<GuideInput, 'answers' | 'today' | 'facts' | 'rules'>,
  ask: Ask,
): PaperRule[] {
  const { rules, today } = person;
  const days = ownDays(person, ask, rules);
  const isReached = (kind: string) =>
    days.some((one) => one.kind === kind && one.day.length === today.length && one.day <= today);
  return rules.papers.filter(
    ({ when, from }) => when !== undefined && ask.isSo(when) && (!from || isReached(from)),
  );
}
