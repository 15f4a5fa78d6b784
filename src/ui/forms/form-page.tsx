import { useMemo, useState } from 'preact/hooks';
import type { LoadedForms } from '../../app/load-forms';
import { papers } from '../../formats';
import { type Wording, wordings } from '../../guide/forms/form';
import { writeForm } from '../../guide/forms/write-form';
import { Preview } from '../../preview/preview';
import type { Day } from '../../types';
import { useApp } from '../app-context';
import { Choice } from '../choice';
import { ScreenHeading } from '../frame/screen-heading';
import { DownloadForm } from './download-form';
import { FillForm } from './fill-form';
import { KeptReport } from './kept-report';

interface FormPageProps {
  id: string;
  today: Day;
  loaded: LoadedForms;
  onClose(): void;
}

/** One paper: blank, to be filled on the screen, and what it means. */
export function FormPage({ id, today, loaded, onClose }: FormPageProps) {
  const { state, dispatch } = useApp();
  const { t } = loaded;
  const { answers, printFormat } = state;
  const [isGuard, setGuard] = useState(answers.unit === 'guard');
  const [wording, setWording] = useState<Wording>('plain');
  const own = useMemo(() => {
    const { unit, ...others } = answers;
    if (isGuard) return { ...others, unit: 'guard' as const };
    return unit === undefined || unit === 'guard' ? others : answers;
  }, [answers, isGuard]);
  const written = useMemo(() => {
    const { book, templates, language, facts, rules } = loaded;
    return writeForm(id, book, templates, { answers: own, today, language, facts, rules }, wording);
  }, [id, own, wording, today, loaded]);
  return (
    <>
      <ScreenHeading>{written.meaning.title}</ScreenHeading>
      <p lang="uk">{loaded.book.forms[id]?.name}</p>
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
      {written.hasPetition && (
        <Choice
          legend={t('forms.wording')}
          name="wording"
          values={wordings}
          chosen={wording}
          wordOf={(one) => t(`forms.wording.${one}`)}
          onChoose={(one) => setWording(one)}
        />
      )}
      <Choice
        legend={t('format.paper')}
        name="paper"
        values={papers}
        chosen={printFormat.paper}
        wordOf={(paper) => t(`paper.${paper}`)}
        onChoose={(paper) =>
          dispatch({ type: 'print-format', printFormat: { ...printFormat, paper } })
        }
      />
      <h2>{t('forms.blank')}</h2>
      <p>{t('forms.blank.why')}</p>
      <DownloadForm written={written} typed={{}} today={today} loaded={loaded}>
        {t('button.download')}
      </DownloadForm>
      <FillForm written={written} answers={answers} today={today} loaded={loaded} />
      <KeptReport id={id} answers={own} today={today} loaded={loaded} />
      <h2>{t('forms.meaning')}</h2>
      <Preview guide={written.meaning} t={t} />
    </>
  );
}
