import { asked } from '../../questions/asked';
import { type FieldName, fields } from '../../questions/fields';
import { useApp } from '../app-context';
import { ChoiceInput } from './choice-input';
import { CountryInput } from './country-input';
import { DateInput } from './date-input';

/** The inputs of one field, by its kind in the situation table. */
export function FieldInput({ name }: { name: FieldName }) {
  const { reader } = useApp().state.answers;
  const field = fields[name];
  if (field.kind === 'country') return <CountryInput />;
  if (field.kind === 'date') return <DateInput name={name} />;
  const several = field.kind === 'several';
  const mayLeaveOut = !several && name !== 'reader' && !(asked as readonly string[]).includes(name);
  // Nobody answers of their own death.
  const values = field.values.filter((one) => one !== 'died' || reader === 'relative');
  return (
    <ChoiceInput
      name={name}
      values={values}
      several={several}
      {...(mayLeaveOut ? { leaveOut: true } : {})}
    />
  );
}

/** Element id of the input that an error leads to. */
export function firstInput(name: FieldName): string {
  const field = fields[name];
  return 'values' in field ? `${name}-${field.values[0]}` : name;
}
