import type { FieldName } from '../../questions/fields';
import { formFor } from '../../questions/form-for';
import { useApp } from '../app-context';
import { Card } from './card';

interface ChoiceInputProps {
  name: FieldName;
  values: readonly string[];
  /** Whether more than one may be chosen. */
  several: boolean;
  /** Whether not answering is offered as an answer of its own. */
  leaveOut?: boolean;
}

/** What holds for a person who was never asked. */
const unanswered: Partial<Record<FieldName, string>> = { reader: 'self' };

/** A closed list of answers, each a card. */
export function ChoiceInput({ name, values, several, leaveOut = false }: ChoiceInputProps) {
  const { t, state } = useApp();
  const form = formFor(state.answers);
  const chosen: readonly string[] = [state.answers[name] ?? unanswered[name] ?? []].flat();
  const type = several ? 'checkbox' : 'radio';
  return (
    <>
      {values.map((value) => (
        <Card key={value} {...{ type, name, value }} checked={chosen.includes(value)}>
          {t(`answer.${name}.${value}`, { form })}
        </Card>
      ))}
      {leaveOut && (
        <Card type={type} name={name} value="" checked={chosen.length === 0}>
          {t('question.leave-out')}
        </Card>
      )}
    </>
  );
}
