/**
 * One form for all the forms of a word, so that "permits" finds "permit" and «посвідки» finds «посвідка». It only has
 * to bring forms together: what it makes need not be a word. How a language does it is data, in
 * `locales/<tag>/word-forms.json`.
 */
export interface WordForms {
  /** The script whose words it is for, by its name in Unicode: `Latin`, `Cyrillic`, `Georgian`. */
  script: string;
  /** One after another, on small letters without accents: of each step, the first pattern that is met is replaced. */
  steps: readonly (readonly (readonly [pattern: string, replacement: string])[])[];
  /** What people type, in small letters, and the guide's own words for it: "salary" is "pay". */
  everyday?: Readonly<Record<string, string>> | undefined;
}

/** Brings a word to its form. @param word as it stands in a text, in any case and with any apostrophe */
export type FormOf = (word: string) => string;

/**
 * Makes the function for a text in which several languages stand: each word is taken by the first that has its script.
 * @param forms the text's own language first; a language of which nothing is known keeps its words as they are
 */
export function makeFormOf(forms: readonly WordForms[]): FormOf {
  const languages = forms.map(({ script, steps }) => ({
    isOwn: new RegExp(`\\p{Script=${script}}`, 'u'),
    steps: steps.map((step) =>
      step.map(([pattern, replacement]) => ({ pattern: new RegExp(pattern, 'u'), replacement })),
    ),
  }));
  return (word) => {
    const plain = plainWord(word);
    const language = languages.find(({ isOwn }) => isOwn.test(plain));
    return (language?.steps ?? []).reduce((form, step) => {
      const met = step.find(({ pattern }) => pattern.test(form));
      return met ? form.replace(met.pattern, met.replacement) : form;
    }, plain);
  };
}

/** Small letters without accents, stress marks or apostrophes: сім’я, сім'я and сімʼя are one. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’ʼ`]s$/u, '')
    .replace(/['’ʼ`]|\u0301/gu, '')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}
