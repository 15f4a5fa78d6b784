import type { Evidence } from '../../facts/fact-book';
import type { Fault } from '../read/content-error';
import type { ContentSource } from '../read/read-content';
import { readYaml } from '../read/read-yaml';
import { findUses } from './find-uses';

/**
 * What stands in the content and reaches nobody: facts, columns and categories that neither a template nor a rule
 * asks for, sources that nothing rests on, rules that nobody asks.
 */
export function findUnused(root: string, content: ContentSource): Fault[] {
  const { facts } = content;
  const uses = findUses(content);
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

  return [...values, ...columns, ...categories, ...sources, ...unaskedRules(content, uses)];
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

/** Rules that no template, no table and no other rule asks. */
function unaskedRules({ rules }: ContentSource, uses: Map<string, string[]>): Fault[] {
  return Object.entries(rules.rules)
    .filter(([id]) => !uses.has(`rule ${id}`))
    .map(([id, { file, line }]) => ({
      file,
      line,
      problem: `${id}: no template and no rule asks it; use it or take it out.`,
    }));
}
