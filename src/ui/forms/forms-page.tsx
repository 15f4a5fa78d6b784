import { useState } from 'preact/hooks';
import type { LoadedForms } from '../../app/load-forms';
import { paperIds } from '../../guide/forms/form';
import { ScreenHeading } from '../frame/screen-heading';
import { FormPage } from './form-page';
import styles from './forms.module.css';

/** The papers by what one wants; one of them, once it is chosen. */
export function FormsPage({ loaded }: { loaded: LoadedForms }) {
  const { book, templates, t } = loaded;
  const [open, setOpen] = useState<string>();
  if (open !== undefined)
    return <FormPage key={open} id={open} loaded={loaded} onClose={() => setOpen(undefined)} />;
  return (
    <>
      <ScreenHeading>{t('forms.title')}</ScreenHeading>
      <p>{t('forms.lead')}</p>
      <p>{t('forms.unread')}</p>
      <ul class={styles.list}>
        {paperIds(book).map((id) => (
          <li key={id}>
            <button type="button" class="button button-quiet" onClick={() => setOpen(id)}>
              {templates[id]?.title}
            </button>
            <p lang="uk">{book.forms[id]?.name}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
