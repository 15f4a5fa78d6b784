/** The real content, loaded as the page loads it. */
import { facts } from 'content:facts';
import { languages } from 'content:languages';
import { rules } from 'content:rules';
import { writeGuide } from '../../src/guide';
import { type Language, makeLanguage } from '../../src/guide/fill/language';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import type { Answers } from '../../src/questions/fields';

export { facts, rules };

const source = await languages[0]?.words();

/** An available language, ready to write guides in. @throws when it is not available */
export async function realLanguage(tag: string): Promise<Language> {
  const available = languages.find((one) => one.tag === tag);
  if (!available || !source) throw new Error(`no language ${tag}`);
  return makeLanguage(tag, await available.words(), source, await available.prose());
}

export const realLanguages: Language[] = await Promise.all(
  languages.map(({ tag }) => realLanguage(tag)),
);

/** A guide of the real content. */
export function realGuide(answers: Answers, language: Language, today = '2026-11-23'): GuideRoot {
  return writeGuide({ answers, today, language, facts, rules });
}
