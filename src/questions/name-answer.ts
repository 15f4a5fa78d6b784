import { formatMoment } from '../facts/format';
import type { Translate } from '../i18n';
import type { RegionalForm } from '../types';
import { nameCountry } from './countries';
import { type Answers, type FieldName, fields } from './fields';
import { formFor } from './form-for';

/** The language in which an answer is named. */
export interface AnswerLanguage {
  words: RegionalForm;
  t: Translate;
}

/**
 * One answer as finished words, for example "Former International Legion battalion".
 * @returns `undefined` when the field was not answered
 */
export function nameAnswer(
  answers: Answers,
  name: FieldName,
  { words, t }: AnswerLanguage,
): string | undefined {
  const value = answers[name];
  if (value === undefined) return undefined;
  const { kind } = fields[name];
  if (kind === 'country') return nameCountry(String(value), t);
  if (kind === 'date') return formatMoment(String(value), words);
  const chosen = Array.isArray(value) ? value : [value];
  const form = formFor(answers);
  return chosen.map((one) => t(`answer.${name}.${one}`, { form })).join(', ');
}
