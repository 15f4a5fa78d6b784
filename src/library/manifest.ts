import { type Format, formats, type Paper } from '../formats';
import type { Day, LanguageTag } from '../types';

/** What the pages of a library hold in common: parts that differ in any of it are not of one library. */
export interface LibraryFrame {
  /** The day that every guide speaks for. */
  day: Day;
  locales: LanguageTag[];
  formats: Format[];
  paper: Paper;
  /** Names of the situations, in the order of the index. */
  situations: string[];
  /** Revision codes of the languages. */
  codes: Record<LanguageTag, string>;
}

/** What one share has made: `files` by their place in the library, each with the SHA-256 of its bytes. */
export interface Manifest extends LibraryFrame {
  shard: string;
  files: Record<string, string>;
}

/**
 * Joins the lists of all shares.
 * @throws when the parts are not of one library, or one has what another has otherwise
 */
export function joinManifests(parts: readonly Manifest[]): Manifest {
  const [first] = parts;
  if (!first) throw new Error('There is no part to join.');
  const frame = frameOf(first);
  const files = new Map<string, string>();
  for (const part of parts) {
    if (frameOf(part) !== frame)
      throw new Error(`Parts ${first.shard} and ${part.shard} are not of one library.`);
    for (const [name, hash] of Object.entries(part.files)) {
      if ((files.get(name) ?? hash) !== hash) throw new Error(`Two parts differ in ${name}.`);
      files.set(name, hash);
    }
  }
  const missing = expectedFiles(first).filter((name) => !files.has(name));
  if (missing.length > 0) throw new Error(`No part has ${missing.join(', ')}.`);
  return { ...first, shard: '1/1', files: sorted(files) };
}

/** Every file but the indexes, as the frame promises them. */
export function expectedFiles({ locales, situations, formats: wanted }: LibraryFrame): string[] {
  return locales.flatMap((locale) =>
    situations.flatMap((id) => [
      `${locale}/${id}.html`,
      ...formats.filter((one) => wanted.includes(one)).map((one) => `${locale}/${id}-${one}.pdf`),
    ]),
  );
}

export function sorted(files: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function frameOf({ shard: _, files: __, ...frame }: Manifest): string {
  return JSON.stringify(frame);
}
