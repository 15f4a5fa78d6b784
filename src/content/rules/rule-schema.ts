/** What a file of `rules/` must hold. What stands in `holds`, `when` and `for` is read by `parseHolds`. */
import * as v from 'valibot';
import { type FieldName, fields } from '../../questions/fields';
import { sectionIds } from '../../section-ids';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z\d]*(-[a-z\d]+)*$/, 'use small letters, digits and hyphens in a name'),
);
const sentence = v.pipe(v.string(), v.nonEmpty('say it in words'));

const rule = v.strictObject({
  says: v.objectWithRest({ en: sentence, uk: sentence }, sentence),
  holds: v.unknown(),
  sources: v.optional(v.array(v.string())),
  'rests-on': v.optional(v.literal('answers', 'write rests-on: answers, or sources')),
  note: v.optional(v.string()),
});

/** A file of rules. */
export const ruleFile = v.record(slug, rule);

const ownDay = v.strictObject({
  from: v.picklist(['contractStart', 'contractEnd', 'today']),
  counts: v.optional(v.string()),
  on: v.optional(v.string()),
  when: v.optional(v.unknown()),
});

/** `rules/own-days.yaml`. */
export const ownDaysFile = v.record(slug, ownDay);

const section = v.picklist(sectionIds, 'use an id of src/section-ids.ts');
const list = v.array(section);

/** `rules/papers.yaml`. */
export const papersFile = v.record(
  slug,
  v.strictObject({
    section,
    when: v.optional(v.unknown()),
    from: v.optional(v.string()),
  }),
);

/** `rules/sections.yaml`. */
export const sectionsFile = v.strictObject({
  first: list,
  last: list,
  gravest: list,
  urgent: v.array(v.strictObject({ for: v.optional(v.unknown()), order: list })),
  sections: v.record(
    section,
    v.strictObject({
      when: v.optional(v.unknown()),
      because: v.optional(v.array(v.picklist(Object.keys(fields) as FieldName[])), []),
      raised: v.optional(v.unknown()),
      told: v.optional(v.array(v.picklist(fields.problem.values)), []),
      core: v.optional(v.unknown(), false),
      relatives: v.optional(v.boolean(), false),
    }),
  ),
});
