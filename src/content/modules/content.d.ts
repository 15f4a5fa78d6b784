/** What the content plugin makes of `facts/`, `rules/`, `templates/` and `locales/`. */

declare module 'content:languages' {
  import type { Prose } from '../../guide/fill/template-set';
  import type { FormTemplates } from '../../guide/forms/write-form';
  import type { Words } from '../../i18n';
  import type { Direction, LanguageTag } from '../../types';

  /** One language that is available. All but its name is loaded when asked for. */
  export interface AvailableLanguage {
    tag: LanguageTag;
    name: string;
    dir: Direction;
    /** What the first question needs, and the regional words. */
    words(): Promise<Words>;
    /** The words of the guide and of the screens behind a link; they add to the first. */
    laterWords(): Promise<Record<string, string>>;
    /** The words of the print run and of the lawyers' screens; they add to the others. */
    rareWords(): Promise<Record<string, string>>;
    prose(): Promise<Prose>;
    /** What each paper means, by its id. */
    formProse(): Promise<FormTemplates>;
    /** The revision code of its text as it stands. */
    code: string;
    /** Addresses of the font files. */
    fonts: { regular: string; bold: string; code: string };
  }
  export const languages: readonly AvailableLanguage[];
  /** The words of English, for what another language lacks; also where English is not offered. */
  export function sourceWords(): Promise<Words>;
  export function laterSourceWords(): Promise<Record<string, string>>;
}

declare module 'content:passages' {
  import type { SignOffRoom } from '../../guide/sign-off';
  import type { LanguageTag } from '../../types';

  /** The text of each language in passages, for those who sign it: none but their screen opens this door. */
  export const passages: Readonly<Record<LanguageTag, () => Promise<SignOffRoom>>>;
}

declare module 'content:word-forms' {
  import type { WordForms } from '../../app/search/word-form';
  import type { LanguageTag } from '../../types';

  /** How the search brings the forms of a word together, of each language that has said so. */
  export const wordForms: Readonly<Record<LanguageTag, WordForms>>;
}

declare module 'content:country-names' {
  /** What each country is called in all languages of the page and by people, folded, with "|" between them. */
  export const countryNames: Readonly<Record<string, string>>;
}

declare module 'content:facts' {
  import type { FactBook } from '../../facts/fact-book';
  export const facts: FactBook;
}

declare module 'content:forms' {
  import type { FormBook } from '../../guide/forms/form';
  /** The papers to sign. */
  export const forms: FormBook;
}

declare module 'content:rules' {
  import type { GuideRules } from '../../guide/choose/section-table';
  export const rules: GuideRules;
}

declare module 'content:uses' {
  /** For each fact or source, the sections in which it stands. */
  export const uses: Record<string, string[]>;
}

declare module 'content:situations' {
  /** One of the lawyers' test people; an answer of several values is a list. */
  export interface Person {
    name: string;
    who: string;
    answers: Record<string, string | string[]>;
    today: string;
  }
  export const people: readonly Person[];
}

declare module 'content:revisions' {
  import type { RecordedRevision, Revision } from '../../guide/revisions/check-copy';
  import type { LanguageTag } from '../../types';

  /** The text as it stands, one revision a language. */
  export const present: readonly Revision[];
  /** What was given out, oldest first. */
  export const recorded: readonly RecordedRevision[];
  /** Titles of the parts, by language and id. */
  export const titles: Readonly<Record<LanguageTag, Readonly<Record<string, string>>>>;
}

declare module 'shipped:licences' {
  import type { Licence } from '../../bundling/list-licences';

  /** What others wrote and we ship, by name. */
  const licences: Omit<Licence, 'text'>[];
  export default licences;
}
