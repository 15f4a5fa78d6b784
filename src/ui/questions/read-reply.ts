import { asked } from '../../questions/asked';
import type { FieldName } from '../../questions/fields';
import { readValue } from '../../questions/read-link';

/** What a form says: an answer (`undefined` = left out), or the key of the phrase that says what is wrong. */
export type Reply = { value: string | string[] | undefined } | { problem: string };

/** Reads one question's form. The questions of the page must be answered; others may be left out. */
export function readReply(name: FieldName, form: FormData): Reply {
  const text = form.getAll(name).filter(Boolean).join(',');
  const isTyped = String(form.get('typed') ?? '').trim() !== '';
  if (text === '') {
    if (isTyped) return { problem: `error.${name}.unknown` };
    const mustAnswer = (asked as readonly string[]).includes(name);
    return mustAnswer ? { problem: `error.${name}` } : { value: undefined };
  }
  const value = readValue(name, text);
  return value === undefined ? { problem: 'error.date' } : { value };
}
