import type { Answers } from '../questions/fields';
import { optionalFields } from '../questions/optional';
import type { Day } from '../types';
import type { DateField } from './holds';

/** A day that the person gave, if their other answers still ask for it: a contract not signed has no beginning. */
export function givenDay(answers: Answers, field: DateField): Day | undefined {
  return optionalFields(answers).includes(field) ? answers[field] : undefined;
}
