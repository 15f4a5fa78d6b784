import { useState } from 'preact/hooks';
import type { LoadedForms } from '../../app/load-forms';
import { checkTyped, normaliseTyped } from '../../guide/forms/check-typed';
import { askedSlots, type Typed } from '../../guide/forms/fill-sheet';
import type { WrittenForm } from '../../guide/forms/write-form';
import type { Day } from '../../types';
import { DownloadForm } from './download-form';
import { SlotInput } from './slot-input';

interface FillFormProps {
  written: WrittenForm;
  today: Day;
  loaded: LoadedForms;
}

/**
 * One question a slot. What is typed lives in this component and nowhere else: it is gone when the paper is closed, and no
 * field has a name by which a browser could keep it.
 */
export function FillForm({ written, today, loaded }: FillFormProps) {
  const { book, draws, t } = loaded;
  const [typed, setTyped] = useState<Typed>({});
  const slots = askedSlots(written.lines, book.slots);
  const hasProblem = Object.values(typed).some((text) => checkTyped(text, draws));
  const type = (key: string, text: string) => setTyped((last) => ({ ...last, [key]: text }));
  const printed = Object.fromEntries(
    Object.entries(typed).map(([key, text]) => [key, normaliseTyped(text)]),
  );
  return (
    <details>
      <summary>{t('forms.fill')}</summary>
      <p>{t('forms.fill.why')}</p>
      <form autocomplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
        {slots.map(([id, slot]) => (
          <SlotInput key={id} id={id} slot={slot} typed={typed} loaded={loaded} onType={type} />
        ))}
      </form>
      <div role="status">{hasProblem && <p>{t('forms.mend')}</p>}</div>
      {!hasProblem && (
        <DownloadForm written={written} typed={printed} today={today} loaded={loaded}>
          {t('forms.make-filled')}
        </DownloadForm>
      )}
    </details>
  );
}
