import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { passageMark, readStructure } from '../prose/read-structure';
import type { TemplateSource } from '../prose/template-source';
import { ContentError } from './content-error';

/**
 * Reads one English template and its front matter.
 * @throws ContentError when the front matter or its title is missing
 */
export function readTemplate(root: string, file: string): TemplateSource {
  const text = readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n');
  const [, head, written] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const front = readFront(head ?? '', file);
  if (written === undefined || typeof front?.title !== 'string') {
    const problem = 'begin with front matter: a line "---", "title: …", and a line "---".';
    throw new ContentError([{ file, line: 1, problem }]);
  }
  const proseLine = (head ?? '').split('\n').length + 3;
  const structure = readStructure(written, proseLine);
  const prose = written
    .split('\n')
    .filter((line) => !passageMark.test(line))
    .join('\n');
  return {
    file,
    title: front.title,
    ...(front.reviewed_on ? { reviewedOn: String(front.reviewed_on) } : {}),
    structure,
    written,
    prose,
    proseLine,
    isMissing: false,
    states: {},
  };
}

function readFront(head: string, file: string) {
  try {
    // Everything is text, days too.
    return parse(head, { schema: 'failsafe' });
  } catch (error) {
    const problem = `its front matter cannot be read: ${String(error).split('\n')[0]}`;
    throw new ContentError([{ file, line: 1, problem }]);
  }
}
