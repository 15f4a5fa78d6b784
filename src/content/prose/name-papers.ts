import type { Prose } from '../../guide/fill/template-set';
import { paperIds } from '../../guide/forms/form';
import type { ContentSource } from '../read/read-content';
import type { LanguageSource } from '../read/read-language';

/** How each paper to sign is called, in a language and in Ukrainian. */
export function namePapers(
  { templates }: Pick<LanguageSource, 'templates'>,
  { forms: book }: Pick<ContentSource, 'forms'>,
): Prose['papers'] {
  return Object.fromEntries(
    paperIds(book).flatMap((id) => {
      const title = templates[`form-${id}`]?.title;
      const name = book.forms[id]?.name;
      return title && name ? [[id, { title, name }]] : [];
    }),
  );
}
