import type { ProseSource } from './read-source';
import { updateProse } from './update-prose';

/** The two files that a language begins with, by their path: its own name, and every line still to be translated. */
export function beginLanguage(source: ProseSource, tag: string): Record<string, string> {
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    getTextInfo?(): { direction: string };
    textInfo?: { direction: string };
  };
  const words = {
    name: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
    dir: (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr',
    intl: tag,
  };
  return {
    [`locales/${tag}/words.json`]: `${JSON.stringify(words, null, 2)}\n`,
    [`locales/${tag}/prose.po`]: updateProse(source, tag, []).text,
  };
}
