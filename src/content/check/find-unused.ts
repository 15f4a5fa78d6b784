import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../facts/fact-book';
import type { Fault } from '../read/content-error';
import type { ContentSource } from '../read/read-content';
import { readYaml } from '../read/read-yaml';
import { conditionNames } from './condition-names';
import { findUses } from './find-uses';

/** Where conditions are asked besides templates: the rules of sections, and conditions made of others. */
const rooms = ['src/guide', 'src/situation'];

/**
 * What stands in the content and reaches nobody: facts, columns and categories that neither a template nor a rule
 * asks for, sources that nothing rests on, conditions that nobody asks.
 */
export function findUnused(root: string, content: ContentSource): Fault[] {
  const { facts } = content;
  const uses = findUses(root, content);
  const lineOf = (file: string, path: string[]) => readYaml(root, file).lineOf(path);
  const fault = (name: string, path: string[], problem: string): Fault => {
    const file = `facts/${name}.yaml`;
    return { file, line: lineOf(file, path), problem: `${path.at(-1)}: ${problem}` };
  };
  const ask = 'no template and no rule asks for it; use it or take it out.';

  const values = (['amounts', 'deadlines', 'contacts'] as const).flatMap((name) =>
    Object.keys(facts[name])
      .filter((id) => !uses.has(id))
      .map((id) => fault(name, [id], ask)),
  );
  const columns = Object.keys(facts.nationalities)
    .filter((id) => !uses.has(id))
    .map((id) => fault('nationalities', ['columns', id], ask));
  const categories = Object.keys(facts.cells)
    .filter((id) => !uses.has(id))
    .map((id) => fault('nationalities', ['categories', id], ask));

  const cited = citedSources(content);
  const sources = Object.keys(facts.sources)
    .filter((id) => !cited.has(id) && !uses.has(id))
    .map((id) => fault('sources', [id], 'nothing rests on it; cite it or take it out.'));

  return [...values, ...columns, ...categories, ...sources, ...unaskedConditions(root, content)];
}

/** Sources of facts, and pages in which a law was seen. */
function citedSources({ facts }: ContentSource): ReadonlySet<string> {
  const { amounts, deadlines, contacts, nationalities, cells, sources } = facts;
  const tables: Record<string, Evidence>[] = [
    amounts,
    deadlines,
    contacts,
    nationalities,
    ...Object.values(cells),
  ];
  const evidence = tables.flatMap((table) => Object.values(table).flatMap((one) => one.sources));
  return new Set([...evidence, ...Object.values(sources).flatMap(({ seenIn }) => seenIn ?? [])]);
}

function unaskedConditions(root: string, content: ContentSource): Fault[] {
  const uses = findUses(root, content);
  const code = rooms
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(root, room, file)),
    )
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const file = 'src/situation/situation.ts';
  const lines = existsSync(join(root, file))
    ? readFileSync(join(root, file), 'utf8').split('\n')
    : [];
  return [...conditionNames(content.facts)]
    .filter((name) => !uses.has(`if ${name}`) && !new RegExp(`\\.${name}\\b`).test(code))
    .map((name) => ({
      file,
      line: lines.findIndex((line) => line.includes(`${name}: boolean`)) + 1,
      problem: `${name}: no template and no rule asks it; use it or take it out.`,
    }));
}
