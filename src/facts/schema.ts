/** What a file of `facts/` must hold. Used at build; the browser trusts what passed. */
import * as v from 'valibot';

const day = v.pipe(v.string(), v.isoDate('write a day as YYYY-MM-DD'));
const moment = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
    'write a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY',
  ),
);
const confidence = v.picklist(['high', 'medium', 'low']);
const sourceIds = v.pipe(
  v.array(v.string()),
  v.minLength(1, 'name at least one source: an id of facts/sources.yaml'),
);

const evidence = {
  sources: sourceIds,
  checked_on: moment,
  recheck_after: v.optional(day),
  confidence,
  note: v.optional(v.string()),
};

const values = v.pipe(
  v.record(day, v.nullable(v.union([v.number(), v.string()]))),
  v.check((record) => Object.keys(record).length > 0, 'give at least one day and its value'),
);

const fact = (units: readonly string[]) =>
  v.strictObject({
    unit: v.picklist(units, `use one of: ${units.join(', ')}`),
    values,
    from_abroad: v.optional(v.string()),
    ...evidence,
  });

const lawKinds = ['law', 'decree', 'resolution', 'order', 'court', 'judgment'] as const;
const read = {
  published: v.optional(moment),
  checked_on: moment,
  url: v.optional(v.string()),
  seen_in: v.optional(sourceIds),
  title: v.string(),
};

const source = v.variant('kind', [
  v.strictObject({ kind: v.picklist(lawKinds), number: v.string(), ...read }),
  v.strictObject({ kind: v.literal('page'), publisher: v.string(), ...read }),
]);

/** One cell of a category: the bare value takes the category's own evidence. */
const cell = v.union([v.boolean(), v.string(), v.strictObject({ value: v.string(), ...evidence })]);
const category = v.strictObject({
  values: v.pipe(v.array(v.string()), v.minLength(1, 'name the values a cell may have')),
  evidence: v.optional(v.strictObject(evidence)),
});

const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'use an ISO 3166-1 alpha-2 code'));

/** One schema a file, by file name. */
export const schemas = {
  amounts: v.record(v.string(), fact(['UAH', 'percent'])),
  deadlines: v.record(
    v.string(),
    fact(['hour', 'day', 'month', 'year', 'age', 'count', 'day-of-month', 'date']),
  ),
  contacts: v.record(v.string(), fact(['phone', 'email', 'web', 'post'])),
  sources: v.record(v.string(), source),
  nationalities: v.strictObject({
    columns: v.record(v.string(), v.strictObject(evidence)),
    categories: v.optional(v.record(v.string(), category), {}),
    rows: v.record(countryCode, v.record(v.string(), cell)),
  }),
};

export type FactFile = keyof typeof schemas;
export type FactFiles = { [F in FactFile]: v.InferOutput<(typeof schemas)[F]> };
type Entry = FactFiles['amounts'][string];
export type CellSource = FactFiles['nationalities']['rows'][string][string];
export type EvidenceSource = Pick<Entry, 'sources' | 'checked_on' | 'recheck_after' | 'confidence'>;
