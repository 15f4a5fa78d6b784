import { asked } from '../../questions/asked';
import { checkDay } from '../../questions/check-day';
import type { Answers, FieldName } from '../../questions/fields';
import { readValue } from '../../questions/read-link';
import type { Day } from '../../types';

/** What a form says: an answer (`undefined` = left out), or the key of the phrase that says what is wrong. */
export type Reply = { value: string | string[] | undefined } | { problem: string };

/**
 * Reads one question's form. The questions of the page must be answered; others may be left out.
 * @param answers what was answered before, which a day must not contradict
 */
export function readReply(name: FieldName, form: FormData, answers: Answers, today: Day): Reply {
  const text = form.getAll(name).filter(Boolean).join(',');
  const isTyped = String(form.get('typed') ?? '').trim() !== '';
  if (text === '') {
    if (isTyped) return { problem: `error.${name}.unknown` };
    const mustAnswer = (asked as readonly string[]).includes(name);
    return mustAnswer ? { problem: `error.${name}` } : { value: undefined };
  }
  const value = readValue(name, text);
  if (value === undefined) return { problem: 'error.date' };
  if (name !== 'contractStart' && name !== 'contractEnd') return { value };
  const problem = checkDay(name, String(value), answers, today);
  return problem ? { problem: `error.date.${problem}` } : { value };
}
