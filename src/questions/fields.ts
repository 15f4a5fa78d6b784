/**
 * The situation table: every field a person may answer and every value it may have.
 * Form fields, links, tests and CSV files all use these names and values.
 */

/** What no answer means. */
interface Silence {
  /** The value that silence stands for; absent: nothing is known, and every branch is kept. */
  unanswered?: string;
}

/** A field with a closed list of values, one of which is chosen. */
interface Choice extends Silence {
  kind: 'choice';
  values: readonly string[];
}

/** A field with a closed list of values, any number of which may be chosen. */
interface Several extends Silence {
  kind: 'several';
  values: readonly string[];
}

/** A field that holds a calendar day, `YYYY-MM-DD`. */
interface DateField extends Silence {
  kind: 'date';
}

/** A field that holds an ISO 3166-1 alpha-2 code, `stateless` or `undisclosed`. */
interface Country extends Silence {
  kind: 'country';
}

export type Field = Choice | Several | DateField | Country;

export const fields = {
  // Whoever does not say that they read for another reads for themselves.
  reader: { kind: 'choice', values: ['self', 'relative'], unanswered: 'self' },
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
    // A problem of which nothing was told is not taken for one that may be there.
    unanswered: 'none',
    values: [
      // Of the reader themself it cannot be true: offered to a relative only.
      'died',
      'missing-or-captured',
      'wounded',
      'released',
      'unpaid',
      'file-lost',
      'no-copy',
      'transfer-refused',
      'no-answer',
      // Answered, and none of these.
      'none',
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

/** One answer by name: `contract:signed`. */
export type AnswerName = { [F in FieldName]: `${F}:${string & ValueOf<F>}` }[FieldName];

/** What a person chose. A field that is absent was not answered: the guide then keeps every branch. */
export type Answers = {
  [F in FieldName]?: (typeof fields)[F]['kind'] extends 'several' ? ValueOf<F>[] : ValueOf<F>;
};
