/** Words that every room uses. */

/** A calendar day, `YYYY-MM-DD`, in no time zone: the law knows days, not instants. */
export type Day = string;

/** A BCP 47 language tag that equals a folder in `locales/`. */
export type LanguageTag = string;

/** Writing direction of a language. */
export type Direction = 'ltr' | 'rtl';
