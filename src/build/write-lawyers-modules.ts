import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkTemplate } from './check-template';
import { conditionNames } from './condition-names';
import type { WrittenContent } from './read-content';
import { templateNames } from './read-templates';

/** `content:uses`: for each fact or source, the sections in which it stands. */
export function writeUsesModule({ facts, languages }: WrittenContent): string {
  const uses: Record<string, string[]> = {};
  const conditions = conditionNames(facts);
  for (const name of templateNames) {
    const template = languages[0]?.templates[name];
    if (!template) continue;
    for (const { use } of checkTemplate(template, facts, conditions).asked) {
      const [helper = '', ...ids] = use.split(' ');
      if (helper === 'if' || helper === 'unless') continue;
      for (const id of ids) uses[id] = [...new Set([...(uses[id] ?? []), name])];
    }
  }
  return `export const uses = ${JSON.stringify(uses)};`;
}

/** `content:situations`: the people of the lawyers' tests, by file name. */
export function writeSituationsModule(root: string): string {
  const folder = join(root, 'tests/situations');
  const people = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const { who, answers, today } = parse(readFileSync(join(folder, file), 'utf8'));
      return { name: file.replace(/\.yaml$/, ''), who, answers: answers ?? {}, today };
    });
  return `export const people = ${JSON.stringify(people)};`;
}
