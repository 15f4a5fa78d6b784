import { asked, english, type Person, ukrainian, wordsOf } from './journey';

/** Any of these would give a person away. Codes of two letters are looked for as values only. */
export const tellTales = (person: Person) => [
  ...asked.map((field) => wordsOf(person, field, english)),
  ...asked.map((field) => wordsOf(person, field, ukrainian)),
  ...asked.map((field) => `${field}=`),
  person.unit,
];
