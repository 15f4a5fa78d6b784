import type { Translate } from '../i18n';
import type { LanguageTag } from '../types';
import { nameCountry } from './countries';
import { type Answers, type FieldName, fields } from './fields';
import { formFor } from './form-for';

/**
 * One answer as finished words, for example "Former International Legion battalion".
 * @returns `undefined` when the field was not answered
 */
export function nameAnswer(
  answers: Answers,
  name: FieldName,
  locale: LanguageTag,
  t: Translate,
): string | undefined {
  const value = answers[name];
  if (value === undefined) return undefined;
  const { kind } = fields[name];
  if (kind === 'country') return nameCountry(String(value), locale, t);
  if (kind === 'date') {
    const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(locale, style).format(new Date(`${String(value)}T00:00:00Z`));
  }
  const chosen = Array.isArray(value) ? value : [value];
  const form = formFor(answers);
  return chosen.map((one) => t(`answer.${name}.${one}`, { form })).join(', ');
}
