/** What the content plugin makes of `facts/`, `templates/` and `locales/`. */

declare module 'content:languages' {
  import type { TemplateSet } from '../guide/template-set';
  import type { Words } from '../i18n';
  import type { Direction, LanguageTag } from '../types';

  /** One language that has landed. All but its name is loaded when asked for. */
  export interface LandedLanguage {
    tag: LanguageTag;
    name: string;
    dir: Direction;
    words(): Promise<Words>;
    templates(): Promise<TemplateSet>;
    /** Addresses of the two font files. */
    fonts: { regular: string; bold: string };
  }
  export const languages: readonly LandedLanguage[];
}

declare module 'content:facts' {
  import type { FactBook } from '../facts/fact-book';
  export const facts: FactBook;
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
