import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ContentError } from './content-error';

/** A template as it stands in its file. */
export interface TemplateSource {
  /** Path from the project's root. */
  file: string;
  title: string;
  reviewedOn?: string;
  translatedFrom?: string;
  prose: string;
  /** The line of the file on which the prose begins. */
  proseLine: number;
  /** Fingerprint of title and prose, by which a translation knows its original. */
  hash: string;
}

/**
 * Reads one template and its front matter.
 * @throws ContentError when the front matter or its title is missing
 */
export function readTemplate(root: string, file: string): TemplateSource {
  const text = readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n');
  const [, head, prose] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const front = readFront(head ?? '', file);
  if (prose === undefined || typeof front?.title !== 'string') {
    const problem = 'begin with front matter: a line "---", "title: …", and a line "---".';
    throw new ContentError([{ file, line: 1, problem }]);
  }
  return {
    file,
    title: front.title,
    ...(front.reviewed_on ? { reviewedOn: String(front.reviewed_on) } : {}),
    ...(front.translated_from ? { translatedFrom: String(front.translated_from) } : {}),
    prose,
    proseLine: (head ?? '').split('\n').length + 3,
    hash: createHash('sha256').update(`${front.title}\n${prose}`).digest('hex').slice(0, 12),
  };
}

function readFront(head: string, file: string) {
  try {
    // Everything is text: a fingerprint such as 3937306252e7 is no number.
    return parse(head, { schema: 'failsafe' });
  } catch (error) {
    const problem = `its front matter cannot be read: ${String(error).split('\n')[0]}`;
    throw new ContentError([{ file, line: 1, problem }]);
  }
}
