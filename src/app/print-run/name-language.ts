import { nameIn } from '../../i18n';
import type { LanguageTag } from '../../types';

/** A language by its name in another, with the capital of a list. */
export function nameLanguage(tag: LanguageTag, locale: LanguageTag): string {
  const name = nameIn(locale, 'language', tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
