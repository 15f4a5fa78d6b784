/** Types that every folder of `src` uses. */

/** A calendar day, `YYYY-MM-DD`, in no time zone: the law knows days, not instants. */
export type Day = string;

/** A BCP 47 language tag that equals a folder in `locales/`. */
export type LanguageTag = string;

/**
 * How a language writes days, numbers, lists and plurals, as words by key: `src/content/read/regional-words.ts` makes them at
 * build, for what a browser's own Intl says differs from device to device. `Words` are one.
 */
export type RegionalForm = Readonly<Record<string, string>>;

/** Writing direction of a language. */
export type Direction = 'ltr' | 'rtl';
