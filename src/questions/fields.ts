/**
 * The situation table: every field a person may answer and every value it may have.
 * Form fields, links, tests and CSV files all use these names and values.
 */

/** A field with a closed list of values, one of which is chosen. */
interface Choice {
  kind: 'choice';
  values: readonly string[];
}

/** A field with a closed list of values, any number of which may be chosen. */
interface Several {
  kind: 'several';
  values: readonly string[];
}

/** A field that holds a calendar day, `YYYY-MM-DD`. */
interface DateField {
  kind: 'date';
}

/** A field that holds an ISO 3166-1 alpha-2 code, `stateless` or `undisclosed`. */
interface Country {
  kind: 'country';
}

export type Field = Choice | Several | DateField | Country;

export const fields = {
  reader: { kind: 'choice', values: ['self', 'relative'] },
  nationality: { kind: 'country' },
  unit: {
    kind: 'choice',
    values: ['afu', 'legion', 'guard', 'transport', 'hur', 'volunteer', 'unsure'],
  },
  contract: {
    kind: 'choice',
    values: ['considering', 'applying', 'none', 'signed', 'ended', 'unsure'],
  },
  contractStart: { kind: 'date' },
  contractEnd: { kind: 'date' },
  exit: {
    kind: 'choice',
    values: ['own-wish', 'health', 'term', 'probation-or-unfit', 'sentence'],
  },
  permit: { kind: 'choice', values: ['yes', 'applied', 'no'] },
  passport: { kind: 'choice', values: ['valid', 'expiring', 'expired', 'lost'] },
  family: { kind: 'choice', values: ['none', 'ukraine', 'abroad', 'russia-or-belarus'] },
  problem: {
    kind: 'several',
    values: [
      'unpaid',
      'file-lost',
      'no-copy',
      'transfer-refused',
      'no-answer',
      'wounded',
      'missing-or-captured',
    ],
  },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;

/** The values of one field, as a union of words. */
export type ValueOf<F extends FieldName> = (typeof fields)[F] extends {
  values: readonly (infer V)[];
}
  ? V
  : string;

/** What a person chose. A field that is absent was not answered: the guide then keeps every branch. */
export type Answers = {
  [F in FieldName]?: (typeof fields)[F]['kind'] extends 'several' ? ValueOf<F>[] : ValueOf<F>;
};
