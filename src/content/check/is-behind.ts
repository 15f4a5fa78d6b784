import type { TemplateName } from '../../guide/fill/template-set';
import type { LanguageSource } from '../read/read-language';

/** Whether a translation was made from an earlier text than the one that stands now. */
export function isBehind(
  name: TemplateName,
  language: LanguageSource,
  source?: LanguageSource,
): boolean {
  if (!source || language === source) return false;
  return language.templates[name].translatedFrom !== source.templates[name].hash;
}
