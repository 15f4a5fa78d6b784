import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { unknownSlots } from '../../guide/forms/fill-sheet';
import type { FormBook } from '../../guide/forms/form';
import { findGendered } from '../check/find-gendered';
import { type Fault, stopOn } from './content-error';
import { describeIssue } from './describe-issue';
import { readYaml } from './read-yaml';

/** Where papers to sign lie: `<id>.yaml` is the Ukrainian sheet, `<id>.hbs` what it means. */
export const formsFolder = 'templates/forms';

const slotsFile = `${formsFolder}/slots.yaml`;
const text = v.pipe(v.string(), v.nonEmpty('is empty.'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const frame = { by: v.optional(v.literal('clerk')), example: v.optional(text) };

const slotSchema = v.variant('kind', [
  v.strictObject({ ...frame, kind: v.literal('words'), width: count }),
  v.strictObject({ ...frame, kind: v.literal('day'), width: count }),
  v.strictObject({ ...frame, kind: v.literal('choice'), width: count, choices: v.array(text) }),
  v.strictObject({ ...frame, kind: v.literal('long'), rules: count }),
  v.strictObject({ ...frame, kind: v.literal('boxes'), boxes: count }),
  v.strictObject({ ...frame, kind: v.literal('table'), columns: v.array(text), rules: count }),
]);

const formSchema = v.strictObject({
  name: text,
  ends: v.optional(v.array(text)),
  lines: v.record(
    v.pipe(
      v.string(),
      v.regex(/^[a-z]+(?:-[a-z]+)*$/, 'is no name; use small letters and hyphens.'),
    ),
    v.strictObject({
      place: v.picklist(['to', 'title', 'body', 'item', 'plain', 'clerk']),
      uk: text,
    }),
  ),
});

/** Ids of the papers, by the files of the folder; none where there is no folder. */
export function formIds(root: string): string[] {
  const folder = join(root, formsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => file.replace(/\.hbs$/, ''))
    .sort();
}

/**
 * Reads the Ukrainian sheets and their slots.
 * @throws ContentError naming what does not fit, slots that are not there, and words that have a gender
 */
export function readForms(root: string): FormBook {
  const ids = formIds(root);
  if (ids.length === 0) return { forms: {}, slots: {} };
  const faults: Fault[] = [];
  const slots = parse(root, slotsFile, v.record(v.string(), slotSchema), faults) ?? {};
  const forms: FormBook['forms'] = Object.fromEntries(
    ids.flatMap((id) => {
      const file = `${formsFolder}/${id}.yaml`;
      const form = parse(root, file, formSchema, faults);
      if (!form) return [];
      const { lineOf } = readYaml(root, file);
      for (const slot of unknownSlots(form, slots))
        faults.push({ file, line: 1, problem: `{${slot}} is no slot of ${slotsFile}.` });
      for (const end of form.ends ?? [])
        if (!ids.includes(end))
          faults.push({
            file,
            line: lineOf(['ends']),
            problem: `${formsFolder}/${end}.hbs is missing.`,
          });
      for (const [name, { uk }] of Object.entries(form.lines))
        for (const problem of findGendered(uk))
          faults.push({ file, line: lineOf(['lines', name]), problem });
      return [[id, form]];
    }),
  );
  stopOn(faults);
  return { forms, slots };
}

function parse<T extends v.GenericSchema>(
  root: string,
  file: string,
  schema: T,
  faults: Fault[],
): v.InferOutput<T> | undefined {
  const yaml = readYaml(root, file);
  const result = v.safeParse(schema, yaml.data);
  if (result.success) return result.output;
  faults.push(...result.issues.map((issue) => describeIssue(file, yaml, issue)));
  return undefined;
}
