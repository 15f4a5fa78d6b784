/** Writes a real guide outside of the page, to be set by every engine. */
import { openSource } from '../tools/open-source.mjs';
import { readWords } from '../tools/read-words.mjs';

/** @returns a function that makes a tree of so many of the guide's sections */
export async function loadTrees() {
  const { load, close } = await openSource();
  const { facts } = await load('content:facts');
  const { rules } = await load('content:rules');
  const { languages } = await load('content:languages');
  const { writeGuide } = await load('/src/guide/index.ts');
  const { makeLanguage } = await load('/src/guide/fill/language.ts');
  const { makeTree } = await load('/bench/make-tree.ts');
  const [english] = languages;
  const words = await readWords(english);
  const language = makeLanguage('en', words, words, await english.prose());
  const answers = { nationality: 'CO', unit: 'afu', contract: 'signed' };
  const guide = writeGuide({ answers, today: '2026-11-23', language, facts, rules });
  await close();
  return (count) => makeTree(guide, count);
}
