import { languages } from 'content:languages';
import { loadPart } from '../../app/load/load-part';
import type { LanguageWords } from '../../print-run/vocabulary';

/**
 * Loads the print run: its own words in every language, because a table may be written in any of them.
 * @throws PartError
 */
export async function loadPrintRun() {
  const [{ PrintRunPage }, ...tongues] = await Promise.all([
    loadPart(() => import('./print-run-page')),
    ...languages.map(async ({ tag, words, rareWords }): Promise<LanguageWords> => {
      const [common, run] = await Promise.all([loadPart(words), loadPart(rareWords)]);
      return { tag, words: { ...common, ...run } };
    }),
  ] as const);
  return { PrintRunPage, tongues };
}
