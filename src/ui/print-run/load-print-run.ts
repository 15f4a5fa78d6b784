import { languages } from 'content:languages';
import type { LanguageWords } from '../../print-run/vocabulary';

/**
 * Loads the print run: its own words in every language, because a table may be written in any of them.
 * @throws when the network fails
 */
export async function loadPrintRun() {
  const [{ PrintRunPage }, ...tongues] = await Promise.all([
    import('./print-run-page'),
    ...languages.map(async ({ tag, words, runWords }): Promise<LanguageWords> => {
      const [common, run] = await Promise.all([words(), runWords()]);
      return { tag, words: { ...common, ...run } };
    }),
  ] as const);
  return { PrintRunPage, tongues };
}
