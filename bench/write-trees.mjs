/** Writes the guides of a run outside of the page, to hold what was printed against them. */
import { openSource } from '../tools/open-source.mjs';
import { readWords } from '../tools/read-words.mjs';

/** @returns the languages and formats that are available, and a function from a row to its tree */
export async function loadWriter() {
  const { load, close } = await openSource();
  const { facts } = await load('content:facts');
  const { rules } = await load('content:rules');
  const { languages } = await load('content:languages');
  const { formats } = await load('/src/formats.ts');
  const { writeFor } = await load('/src/guide/index.ts');
  const { makeLanguage } = await load('/src/guide/fill/language.ts');
  const source = await readWords(languages[0]);
  const spoken = new Map();
  for (const one of languages) {
    const { tag, prose } = one;
    spoken.set(tag, makeLanguage(tag, await readWords(one), source, await prose()));
  }
  await close();
  const today = new Date().toLocaleDateString('sv');
  return {
    locales: [...spoken.keys()],
    formats: [...formats],
    write({ locale, edition: format, nationality, unit, contract }) {
      const answers = { nationality, unit, contract };
      const tree = writeFor(format, { answers, today, language: spoken.get(locale), facts, rules });
      // A card has no room for the sources that its claims rest on.
      const printed = tree.children.filter(({ id }) => format !== 'card' || id !== 'sources');
      return { ...tree, children: printed };
    },
  };
}
