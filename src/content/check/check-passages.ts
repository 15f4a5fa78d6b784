import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinPassages } from '../prose/join-passages';
import { passageMark } from '../prose/read-structure';
import type { TemplateSource } from '../prose/template-source';
import type { Fault } from '../read/content-error';

/** Names of passages that are no more, a line each: `stay/late`. A name never comes back for another passage. */
const retiredFile = 'templates/retired.txt';

/** Reads the retired names. */
export function readRetired(root: string): ReadonlySet<string> {
  const path = join(root, retiredFile);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return new Set(lines.map((line) => line.trim()).filter((line) => line && !line.startsWith('#')));
}

/**
 * Checks how a section is parted: every passage begins with a name, no name stands twice or was retired, and no
 * passage begins inside a callout.
 * @param name the section
 */
export function checkPassages(
  name: string,
  { file, structure }: TemplateSource,
  retired: ReadonlySet<string>,
): Fault[] {
  const faults: Fault[] = [];
  const fault = (line: number, problem: string) => faults.push({ file, line, problem });
  const lines = new Map<string, number>();
  let isNameless = false;
  for (const { number, mark, words, passage, callout } of structure) {
    const [, slug] = passageMark.exec(words === undefined ? mark : '') ?? [];
    if (slug) {
      const first = lines.get(slug);
      if (first)
        fault(number, `"${slug}" is the name of a passage in line ${first}; take another.`);
      lines.set(slug, number);
      if (!/^[a-z]+(?:-[a-z]+)*$/.test(slug) || slug === 'title')
        fault(number, `"${slug}" is no name; use small letters and hyphens, such as "late".`);
      if (retired.has(`${name}/${slug}`))
        fault(number, `"${slug}" was another passage once, see ${retiredFile}; take another name.`);
      if (callout) fault(number, 'a passage cannot begin inside a callout; name the whole of it.');
    }
    const isTag = words === undefined && (mark.trim() === '' || mark.startsWith('{{'));
    const isList = words === undefined && /^\{\{(?!else)\w+\}\}$/.test(mark);
    if (passage || slug || (isTag && !isList)) {
      if (passage || mark.startsWith('{{')) isNameless = false;
      continue;
    }
    if (!isNameless)
      fault(number, 'a passage begins without a name; put {{!-- name --}} above it.');
    isNameless = true;
  }
  const { isHead, groupOf } = joinPassages(structure);
  for (const [slug, line] of lines) {
    if (![...groupOf(slug)].some(isHead)) fault(line, `"${slug}" holds no words.`);
  }
  return faults;
}
