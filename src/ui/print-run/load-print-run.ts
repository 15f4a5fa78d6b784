import { languages } from 'content:languages';
import { loadPart } from '../../app/load/load-part';
import type { LanguageWords } from '../../print-run/vocabulary';

/**
 * Loads the print run: its own words in every language, because a table may be written in any of them.
 * @throws PartError
 */
export async function loadPrintRun() {
  const [{ PrintRunPage }, { countryNames }, ...tongues] = await Promise.all([
    loadPart(() => import('./print-run-page')),
    loadPart(() => import('content:country-names')),
    ...languages.map(async ({ tag, words, laterWords, rareWords }): Promise<LanguageWords> => {
      const [first, later, run] = await Promise.all([
        loadPart(words),
        loadPart(laterWords),
        loadPart(rareWords),
      ]);
      return { tag, words: { ...first, ...later, ...run } };
    }),
  ] as const);
  return { PrintRunPage, tongues, countryNames };
}
