/** Types that every folder of `src` uses. */

/** A calendar day, `YYYY-MM-DD`, in no time zone: the law knows days, not instants. */
export type Day = string;

/** A BCP 47 language tag that equals a folder in `locales/`. */
export type LanguageTag = string;

/**
 * How a language writes dates and numbers: `intl` is a BCP 47 tag with a region, such as `en-GB` for `en`. What formats
 * takes this and not a string, so that nobody hands it the language's tag, which has other forms. `Words` are one.
 */
export interface RegionalForm {
  intl: string;
}

/** Writing direction of a language. */
export type Direction = 'ltr' | 'rtl';
