/** Persons by chance: any answers that the page, a link or a file can give, and how many of them to try. */
import fc from 'fast-check';
import { countryCodes, noCountry } from '../../src/questions/countries';
import { type Answers, type FieldName, fields } from '../../src/questions/fields';

/** Runs of a property: few on every test, many when `npm run test:all` or `npm run fuzz` asks for them. */
export function runsOf(few: number): number {
  return Number(process.env.RUNS ?? few);
}

/** The states for which some rule differs come as often as all the others together. */
const special = [
  'RU',
  'BY',
  'US',
  'CO',
  'BR',
  'GB',
  'GE',
  'PL',
  'ZA',
  'NP',
  'DE',
  'SY',
  ...noCountry,
];

const anyDay = fc
  .date({ min: new Date('2022-02-24'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function anyValue(name: FieldName): fc.Arbitrary<string | string[]> {
  const field = fields[name];
  switch (field.kind) {
    case 'country':
      return fc.oneof(fc.constantFrom(...special), fc.constantFrom(...countryCodes));
    case 'date':
      return anyDay;
    case 'choice':
      return fc.constantFrom<string>(...field.values);
    case 'several':
      return fc.subarray<string>([...field.values], { minLength: 1 });
  }
}

const names = Object.keys(fields) as FieldName[];

/** Any answers at all: each field may be missing. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(names.map((name) => [name, anyValue(name)])), { requiredKeys: [] })
  .map((answers) => answers as Answers);

/** A day the guide can speak for, often one right at a change of some rule. */
export function anyDayOf(changes: readonly string[]): fc.Arbitrary<string> {
  const later = anyDay.filter((day) => day >= '2025-01-01');
  return fc.oneof(fc.constantFrom(...changes.filter((day) => day >= '2025-01-01')), later);
}
