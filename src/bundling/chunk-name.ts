import type { Rollup } from 'vite';

/**
 * Names a file by what is in it: `prose-en`, `words-uk`, `passages-en`. Some hosts leave out files whose names begin
 * with "_".
 */
export function nameChunk({ name, facadeModuleId }: Rollup.PreRenderedChunk): string {
  const [, room, tag] = /content:([\w-]+)(?:\/([\w-]+))?$/.exec(facadeModuleId ?? '') ?? [];
  const said = room ? [room, tag].filter(Boolean).join('-') : name.replace(/^_+/, '');
  return `assets/${said}-[hash].js`;
}

/**
 * Names a file that a thread imports. A thread takes ES modules, the page classic scripts: under one name the one
 * would be written over the other, and no thread could read a language.
 */
export function nameThreadChunk(chunk: Rollup.PreRenderedChunk): string {
  return nameChunk(chunk).replace('assets/', 'assets/thread-');
}
