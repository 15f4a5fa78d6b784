import { useState } from 'preact/hooks';
import { currentDay } from '../../app/days';
import { stepAfter } from '../../app/steps';
import { formatMoment } from '../../facts/format';
import { asked } from '../../questions/asked';
import type { FieldName } from '../../questions/fields';
import { formFor } from '../../questions/form-for';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import { useTitle } from '../use-title';
import { ErrorSummary } from './error-summary';
import { FieldInput, firstInput } from './field-input';
import styles from './question.module.css';
import { readReply } from './read-reply';

/** One question: its heading, the answers, and why it is asked. */
export function QuestionScreen({ name }: { name: FieldName }) {
  const { t, state, dispatch, go } = useApp();
  const [fault, setFault] = useState({ problem: '', tries: 0 });
  const isWrong = fault.problem !== '';
  const { words } = state.language;
  const dayOf = (field: 'contractStart' | 'contractEnd') =>
    formatMoment(state.answers[field] ?? '', words);
  const problem =
    isWrong && t(fault.problem, { start: dayOf('contractStart'), end: dayOf('contractEnd') });
  const form = formFor(state.answers);
  const number = (asked as readonly string[]).indexOf(name) + 1;
  const place = number
    ? t('question.place', { number, total: asked.length })
    : t('question.place-optional');
  useTitle(place, isWrong);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reply = readReply(
      name,
      new FormData(event.currentTarget as HTMLFormElement),
      state.answers,
      state.day ?? currentDay(),
    );
    if ('problem' in reply) {
      setFault({ problem: reply.problem, tries: fault.tries + 1 });
      return;
    }
    dispatch({ type: 'answer', name, value: reply.value });
    go(stepAfter(state.step, state.answers));
  };

  return (
    <>
      {problem && <ErrorSummary key={fault.tries} words={problem} field={firstInput(name)} />}
      <form onSubmit={submit} autocomplete="off" noValidate>
        <fieldset aria-describedby={isWrong ? 'why error' : 'why'} class={styles.question}>
          <legend>
            <ScreenHeading>
              <span class={styles.place}>{place}</span> {t(`question.${name}`, { form })}
            </ScreenHeading>
          </legend>
          <p id="why" class={styles.why}>
            {t(whyOf(name, number > 0, form), { form })}
          </p>
          {isWrong && (
            <p id="error" class={styles.error}>
              {problem}
            </p>
          )}
          <FieldInput name={name} />
        </fieldset>
        <div class="stick">
          <button type="submit" class="button">
            {t('button.continue')}
          </button>
        </div>
      </form>
    </>
  );
}

/** The phrase that says why it is asked. What happened to somebody is asked of their family alone. */
function whyOf(name: FieldName, isAsked: boolean, form: string): string {
  if (name === 'problem' && form === 'relative') return 'why.what-happened';
  return isAsked || name === 'reader' ? `why.${name}` : 'why.optional';
}
