import type { CellSource, EvidenceSource, FactFile, FactFiles } from '../../facts/schema';
import type { Fault } from '../read/content-error';
import type { YamlFile } from '../read/read-yaml';
import { isNewer } from './is-newer';

/**
 * Faults between files: sources that do not exist, facts of which no source was read, facts that claim newer evidence
 * than any of their sources is, unknown columns.
 */
export function findBadEvidence(files: FactFiles, yaml: Record<FactFile, YamlFile>): Fault[] {
  const faults: Fault[] = [];
  const fault = (name: FactFile, path: string[], problem: string) =>
    faults.push({ file: `facts/${name}.yaml`, line: yaml[name].lineOf(path), problem });

  const check = (name: FactFile, path: string[], evidence: EvidenceSource) => {
    const { sources, checked_on } = evidence;
    const at = [...path, 'sources'];
    const unknown = sources.filter((id) => !Object.hasOwn(files.sources, id));
    for (const id of unknown) {
      fault(
        name,
        at,
        `${path.at(-1)}: facts/sources.yaml has no "${id}"; add it or correct the id.`,
      );
    }
    if (unknown.length === 0 && !sources.some((id) => files.sources[id]?.url)) {
      fault(name, at, `${path.at(-1)}: none of its sources has a url; add one that was read.`);
    }
    const days = sources.flatMap((id) => files.sources[id]?.checked_on ?? []);
    if (unknown.length === 0 && days.every((day) => isNewer(checked_on, day))) {
      fault(
        name,
        [...path, 'checked_on'],
        `${path.at(-1)}: checked_on ${checked_on} is newer than each of its sources (${days.join(', ')}); write the newest of their days, or add the source in which it was seen on ${checked_on}.`,
      );
    }
  };

  for (const name of ['amounts', 'deadlines', 'contacts'] as const) {
    for (const [id, fact] of Object.entries(files[name])) check(name, [id], fact);
  }
  for (const [id, source] of Object.entries(files.sources)) {
    if (source.seen_in)
      check('sources', [id], { ...source, sources: source.seen_in, confidence: 'low' });
    else if (source.kind !== 'page' && !source.url) {
      fault(
        'sources',
        [id],
        `${id}: give the url where it was read, or seen_in with the pages that speak of it.`,
      );
    }
  }
  for (const [id, column] of Object.entries(files.nationalities.columns)) {
    check('nationalities', ['columns', id], column);
  }
  for (const [id, { evidence }] of Object.entries(files.nationalities.categories)) {
    if (evidence) check('nationalities', ['categories', id, 'evidence'], evidence);
  }
  for (const [code, row] of Object.entries(files.nationalities.rows)) {
    for (const [id, cell] of Object.entries(row)) {
      const path = ['rows', code, id];
      const problem = findBadCell(files, id, cell);
      if (problem) fault('nationalities', path, `${code}: ${problem}`);
      else if (typeof cell === 'object') check('nationalities', path, cell);
    }
  }
  return faults;
}

/** What is wrong with one cell of the nationalities' table, its sources aside. */
function findBadCell(files: FactFiles, id: string, cell: CellSource): string | undefined {
  const { columns, categories } = files.nationalities;
  if (Object.hasOwn(columns, id)) {
    return typeof cell === 'boolean' ? undefined : `"${id}" is true or false.`;
  }
  const category = Object.hasOwn(categories, id) ? categories[id] : undefined;
  if (!category) return `no column "${id}"; add it to columns or categories with its sources.`;
  if (cell === 'unknown') return undefined;
  const value = typeof cell === 'object' ? cell.value : String(cell);
  if (!category.values.includes(value)) {
    return `"${id}" has no value "${value}"; use one of: ${category.values.join(', ')}, unknown.`;
  }
  if (typeof cell === 'object' || category.evidence) return undefined;
  return `"${id}" needs its sources: { value: ${value}, sources: […], … }.`;
}
