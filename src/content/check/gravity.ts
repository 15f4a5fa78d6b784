import * as v from 'valibot';
import type { TemplateName } from '../../guide/fill/template-set';
import { ContentError } from '../read/content-error';
import { templateNames } from '../read/read-templates';
import { readYaml } from '../read/read-yaml';

const file = 'facts/gravity.yaml';
const shape = v.record(v.string(), v.array(v.picklist(templateNames)));

/** What a wrong sentence can cost, the gravest first, and which sections it concerns. */
export interface Gravity {
  harms: readonly string[];
  /** The place of a section among the harms; 0 is the gravest. */
  of(name: TemplateName): number;
}

/** What stands in no section: in no guide, yet. */
export const nowhere = 'in no section';

/** Reads the table of harms. @throws ContentError when a section is missing or stands twice */
export function readGravity(root: string): Gravity {
  const { data } = readYaml(root, file);
  const table = v.parse(shape, data);
  const harms = Object.keys(table);
  const places = Object.values(table).flatMap((names, place) =>
    names.map((name) => [name, place] as const),
  );
  const faults = templateNames.flatMap((name) => {
    const times = places.filter(([one]) => one === name).length;
    if (times === 1) return [];
    return [
      { file, line: 1, problem: `"${name}" stands here ${times} times; it stands under one harm.` },
    ];
  });
  if (faults.length > 0) throw new ContentError(faults);
  const known = new Map(places);
  return { harms, of: (name) => known.get(name) ?? harms.length };
}

/** The gravest harm of some sections, by its place; what is in none comes last. */
export function gravestOf(names: readonly TemplateName[], { harms, of }: Gravity): number {
  return Math.min(harms.length, ...names.map(of));
}

/** The word for a place among the harms. */
export function nameHarm(place: number, { harms }: Gravity): string {
  return harms[place] ?? nowhere;
}
