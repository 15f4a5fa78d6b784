import type { Prose } from '../../guide/fill/template-set';
import { commonForm } from '../../guide/forms/form';
import type { ContentSource } from '../read/read-content';
import type { LanguageSource } from '../read/read-language';

/** How each paper to sign is called, in a language and in Ukrainian. */
export function namePapers(
  { templates }: Pick<LanguageSource, 'templates'>,
  { forms: { forms } }: Pick<ContentSource, 'forms'>,
): Prose['papers'] {
  return Object.fromEntries(
    Object.entries(forms).flatMap(([id, { name }]) => {
      const title = templates[`form-${id}`]?.title;
      return id === commonForm || !title ? [] : [[id, { title, name }]];
    }),
  );
}
