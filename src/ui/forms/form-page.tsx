import { useMemo, useState } from 'preact/hooks';
import { currentDay } from '../../app/days';
import type { LoadedForms } from '../../app/load-forms';
import { writeForm } from '../../guide/forms/write-form';
import { Preview } from '../../preview/preview';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import { DownloadForm } from './download-form';
import { FillForm } from './fill-form';

interface FormPageProps {
  id: string;
  loaded: LoadedForms;
  onClose(): void;
}

/** One paper: blank, to be filled on the screen, and what it means. */
export function FormPage({ id, loaded, onClose }: FormPageProps) {
  const { state } = useApp();
  const { t } = loaded;
  const { answers, day } = state;
  const [isGuard, setGuard] = useState(answers.unit === 'guard');
  const [today] = useState(() => day ?? currentDay());
  const written = useMemo(() => {
    const { book, templates, language, facts, rules } = loaded;
    const own = { ...answers };
    if (isGuard) own.unit = 'guard';
    else if (own.unit === 'guard') own.unit = 'unsure';
    return writeForm(id, book, templates, { answers: own, today, language, facts, rules });
  }, [id, isGuard, answers, today, loaded]);
  return (
    <>
      <ScreenHeading>{written.meaning.title}</ScreenHeading>
      <p>
        <button type="button" class="button-plain" onClick={onClose}>
          {t('forms.all')}
        </button>
      </p>
      <p>{t('forms.unread')}</p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={isGuard}
            onChange={(event) => setGuard(event.currentTarget.checked)}
          />{' '}
          {t('forms.guard')}
        </label>
      </p>
      <h2>{t('forms.blank')}</h2>
      <p>{t('forms.blank.why')}</p>
      <DownloadForm written={written} typed={{}} today={today} loaded={loaded}>
        {t('button.download')}
      </DownloadForm>
      <FillForm written={written} today={today} loaded={loaded} />
      <h2>{t('forms.meaning')}</h2>
      <Preview guide={written.meaning} t={t} />
    </>
  );
}
