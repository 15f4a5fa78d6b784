import type { Translate, Words } from '../../i18n';
import type { LanguageTag } from '../../types';
import type { TemplateSet } from './template-set';

/** One language, loaded by the caller before a guide is written. */
export interface Language {
  tag: LanguageTag;
  words: Words;
  templates: TemplateSet;
  t: Translate;
}
