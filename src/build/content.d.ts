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
