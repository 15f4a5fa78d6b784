import { useState } from 'preact/hooks';
import { currentDay } from '../../app/days';
import type { LoadedForms } from '../../app/load-forms';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import { FormPage } from './form-page';
import styles from './forms.module.css';
import { isAskedFor, type ListedPaper, listPapers } from './list-papers';

/** The papers by what one wants; one of them, once it is chosen. */
export function FormsPage({ loaded }: { loaded: LoadedForms }) {
  const { state } = useApp();
  const { t } = loaded;
  const [open, setOpen] = useState<string>();
  const [asked, setAsked] = useState('');
  const [today] = useState(() => state.day ?? currentDay());
  if (open !== undefined)
    return (
      <FormPage
        key={open}
        id={open}
        today={today}
        loaded={loaded}
        onClose={() => setOpen(undefined)}
      />
    );
  const found = listPapers(loaded, state.answers, today).filter((one) => isAskedFor(one, asked));
  const mine = found.filter(({ isForReader }) => isForReader);
  return (
    <>
      <ScreenHeading>{t('forms.title')}</ScreenHeading>
      <p>{t('forms.lead')}</p>
      <p>{t('forms.unread')}</p>
      <div class={styles.field}>
        <label for="find-paper">{t('forms.find')}</label>
        <input
          id="find-paper"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="find-paper-hint"
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
        <p id="find-paper-hint" class={styles.hint}>
          {t('forms.find.hint')}
        </p>
      </div>
      <div role="status">{found.length === 0 && <p>{t('forms.find.none')}</p>}</div>
      {mine.length > 0 && <h2>{t('forms.for-you')}</h2>}
      <PaperList papers={mine} onOpen={setOpen} />
      {mine.length > 0 && found.length > mine.length && <h2>{t('forms.all')}</h2>}
      <PaperList papers={found.filter(({ isForReader }) => !isForReader)} onOpen={setOpen} />
    </>
  );
}

function PaperList({ papers, onOpen }: { papers: ListedPaper[]; onOpen(id: string): void }) {
  if (papers.length === 0) return null;
  return (
    <ul class={styles.list}>
      {papers.map(({ id, title, name, section }) => (
        <li key={id}>
          <button type="button" class="button button-quiet" onClick={() => onOpen(id)}>
            {title}
          </button>
          <p>
            <span lang="uk">{name}</span>
            {section && ` · ${section}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
