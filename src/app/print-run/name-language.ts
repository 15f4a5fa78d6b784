import type { Translate } from '../../i18n';
import type { LanguageTag } from '../../types';

/**
 * A language by its name in another, with the capital of a list. Georgian has none: its large letters are for whole
 * words only, and most fonts lack them.
 */
export function nameLanguage(tag: LanguageTag, t: Translate): string {
  const name = t(`language-name.${tag}`);
  const [first = ''] = name;
  if (/\p{Script=Georgian}/u.test(first)) return name;
  return first.toUpperCase() + name.slice(first.length);
}
