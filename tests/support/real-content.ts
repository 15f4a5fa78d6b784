/** The real content, loaded as the page loads it. */
import { facts } from 'content:facts';
import { type AvailableLanguage, languages } from 'content:languages';
import { rules } from 'content:rules';
import { writeGuide } from '../../src/guide';
import { type Language, makeLanguage } from '../../src/guide/fill/language';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import type { Words } from '../../src/i18n';
import type { Answers } from '../../src/questions/fields';

export { facts, rules };

const source = languages[0] && (await allWords(languages[0]));

/** An available language, ready to write guides in. @throws when it is not available */
export async function realLanguage(tag: string): Promise<Language> {
  const available = languages.find((one) => one.tag === tag);
  if (!available || !source) throw new Error(`no language ${tag}`);
  return makeLanguage(tag, await allWords(available), source, await available.prose());
}

async function allWords({ words, laterWords }: AvailableLanguage): Promise<Words> {
  return { ...(await words()), ...(await laterWords()) };
}

export const realLanguages: Language[] = await Promise.all(
  languages.map(({ tag }) => realLanguage(tag)),
);

/**
 * What a language is tried on of a long list. All have the same passages under the same conditions, which the build
 * holds, so English is tried on all of it, and each other on a share that begins elsewhere.
 */
export function shareOf<T>(list: readonly T[], { tag }: Language): readonly T[] {
  const place = realLanguages.findIndex((one) => one.tag === tag);
  const step = Math.max(1, realLanguages.length - 1);
  return place <= 0 ? list : list.filter((_, index) => index % step === place - 1);
}

/** A guide of the real content. */
export function realGuide(answers: Answers, language: Language, today = '2026-11-23'): GuideRoot {
  return writeGuide({ answers, today, language, facts, rules });
}
