import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactBook } from '../../facts/fact-book';
import type { Fault } from './content-error';

/** A language's words for what its sources are about, from the project's root. */
export function sourceTitlesFile(tag: string): string {
  return `locales/${tag}/source-titles.json`;
}

/**
 * Reads what a language calls its sources, by id. The English title stands in for what is missing.
 * @param faults what is wrong with the file is added here
 */
export function readSourceTitles(
  root: string,
  tag: string,
  { sources }: FactBook,
  faults: Fault[],
): Record<string, string> {
  const file = sourceTitlesFile(tag);
  const path = join(root, file);
  if (!existsSync(path)) return {};
  const text = readFileSync(path, 'utf8');
  const titles = parse(text);
  if (!titles) {
    faults.push({
      file,
      line: 1,
      problem: 'is not read; it holds { "<id of a source>": "<title>" }.',
    });
    return {};
  }
  const lines = text.split('\n');
  for (const [id, title] of Object.entries(titles)) {
    const line = Math.max(1, lines.findIndex((one) => one.includes(`"${id}"`)) + 1);
    if (!sources[id])
      faults.push({
        file,
        line,
        problem: `"${id}" is no source of facts/sources.yaml; take it out.`,
      });
    else if (typeof title !== 'string' || !title.trim() || /[<>\n]|https?:/.test(title))
      faults.push({
        file,
        line,
        problem: `"${id}" is not a title: words alone, one line, no address.`,
      });
  }
  return titles;
}

function parse(text: string): Record<string, string> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return read && typeof read === 'object' && !Array.isArray(read)
      ? (read as Record<string, string>)
      : undefined;
  } catch {
    return undefined;
  }
}
