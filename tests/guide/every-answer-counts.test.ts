/** No optional answer is asked for nothing: told or not, it changes what somebody reads. */
import { expect, it } from 'vitest';
import { type Answers, type FieldName, fields } from '../../src/questions/fields';
import { optionalFields } from '../../src/questions/optional';
import { shownPassages } from '../support/shown-passages';

const today = '2026-11-30';
const days = ['2023-11-01', '2025-11-20', '2026-04-30', '2026-07-01', '2026-11-10', '2029-01-01'];

/** The same answer in each kind of guide. */
const readers: Answers[] = fields.contract.values.flatMap((contract) =>
  fields.reader.values.map((reader): Answers => ({ contract, reader })),
);

const shown = (answers: Answers) => [...shownPassages(answers, today)].sort().join();

function valuesOf(name: FieldName): string[] {
  const field = fields[name];
  return 'values' in field ? [...field.values] : days;
}

/** Values with which the same passages are shown as without an answer: health counts in the person's own days. */
const likeSilence = ['problem:none', 'exit:health'];

it.each(
  optionalFields({ contract: 'ended' }).flatMap((name) =>
    valuesOf(name).map((value) => [name, value] as const),
  ),
)('%s: %s', (name, value) => {
  const given = fields[name].kind === 'several' ? [value] : value;
  const isTold = readers
    .filter((answers) => optionalFields(answers).includes(name))
    .some((answers) => shown({ ...answers, [name]: given }) !== shown(answers));
  expect(isTold).toBe(!likeSilence.includes(`${name}:${value}`));
});
