import type { Person } from '../../rules/ask-atom';
import { askRules } from '../../rules/ask-rules';
import type { SectionId } from '../../section-ids';
import type { GuideRules } from './section-table';
import { chooseSections } from './sections';

/** The sections that somebody's guide would hold, in order, without writing it. */
export function chooseFor(person: Person, rules: GuideRules): SectionId[] {
  const choice = chooseSections(person.answers, askRules(person, rules), rules.table);
  return choice.included.map(({ id }) => id);
}
