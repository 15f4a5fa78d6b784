import { useState } from 'preact/hooks';
import type { LoadedForms } from '../../app/load-forms';
import { checkTyped, normaliseTyped } from '../../guide/forms/check-typed';
import { askedSlots, type Typed } from '../../guide/forms/fill-sheet';
import { prefill } from '../../guide/forms/prefill';
import { proposeName } from '../../guide/forms/propose-name';
import { serviceLength } from '../../guide/forms/service-length';
import type { WrittenForm } from '../../guide/forms/write-form';
import type { Answers } from '../../questions/fields';
import type { Day } from '../../types';
import { DownloadForm } from './download-form';
import { Proposal } from './proposal';
import { SlotInput } from './slot-input';

interface FillFormProps {
  written: WrittenForm;
  answers: Answers;
  today: Day;
  loaded: LoadedForms;
}

/**
 * One question a slot. What is typed lives in this component and nowhere else: it is gone when the paper is closed, and no
 * field has a name by which a browser could keep it.
 */
export function FillForm({ written, answers, today, loaded }: FillFormProps) {
  const { book, draws, t } = loaded;
  const [given] = useState(() => prefill(answers, today, loaded.ukrainian));
  const [typed, setTyped] = useState<Typed>(given);
  const slots = askedSlots(written.lines, book.slots);
  const hasProblem = slots.some(([id]) =>
    Object.entries(typed).some(
      ([key, text]) => (key === id || key.startsWith(`${id}.`)) && checkTyped(text, draws),
    ),
  );
  const type = (key: string, text: string) => setTyped((last) => ({ ...last, [key]: text }));
  const printed = Object.fromEntries(
    Object.entries(typed).map(([key, text]) => [key, normaliseTyped(text)]),
  );
  const proposed: Readonly<Record<string, string | undefined>> = {
    'name-uk': proposeName(typed['name-latin'] ?? ''),
    'service-length': serviceLength(typed['service-start'] ?? '', typed['date-uk'] ?? ''),
  };
  return (
    <details>
      <summary>{t('forms.fill')}</summary>
      <p>{t('forms.fill.why')}</p>
      <form autocomplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
        {slots.map(([id, slot]) => (
          <SlotInput
            key={id}
            id={id}
            slot={slot}
            typed={typed}
            isGiven={given[id] !== undefined && given[id] === typed[id]}
            loaded={loaded}
            onType={type}
          >
            <Proposal id={id} text={proposed[id]} typed={typed[id]} t={t} onTake={type} />
          </SlotInput>
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
