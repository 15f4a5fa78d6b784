import { checkLine } from '../check/check-line';
import { namesOf, type TemplateSources } from '../read/read-templates';
import { listLines } from './list-lines';
import type { Match } from './match-lines';
import { matchSection, matchTitle } from './merge-template';
import type { ProseEntry } from './read-prose-file';
import type { ProseSource } from './read-source';
import { type ProseLine, writeProse } from './write-prose-file';

/** How an entry is named: `stay/late/2`, `stay/title`. */
export function contextOf({
  section,
  passage,
  place,
}: Pick<ProseEntry, 'section' | 'passage' | 'place'>): string {
  return passage === 'title' ? `${section}/title` : `${section}/${passage}/${place}`;
}

/** Every line of the templates, by its context, with what some entries have for it. */
export function matchAll(
  templates: TemplateSources,
  tag: string,
  entries: readonly ProseEntry[],
): Map<string, Match> {
  const found = new Map<string, Match>();
  for (const name of namesOf(templates)) {
    const own = entries.filter(({ section }) => section === name);
    const source = templates[name];
    if (!source) continue;
    const input = { tag, source, entries: own };
    const title = matchTitle(input);
    for (const match of [...(title ? [title] : []), ...[...matchSection(input).values()].flat()]) {
      found.set(contextOf({ section: name, ...match.unit }), match);
    }
  }
  return found;
}

/**
 * Writes a language's prose in the order of the templates as they stand.
 * @param forTranslator puts today's English above a translation that is behind, marked as a guess to be looked at, so
 *   that a translator's program shows what changed; else each keeps the English that it was made from
 * @returns the file, and the entries of lines that are no more, which it does not hold
 */
export function updateProse(
  { templates, conditions }: ProseSource,
  tag: string,
  entries: readonly ProseEntry[],
  forTranslator = false,
): { text: string; gone: ProseEntry[] } {
  const matches = matchAll(templates, tag, entries);
  const lines = listLines(templates, tag, conditions).map((line): ProseLine => {
    const entry = matches.get(line.context)?.entry;
    if (!entry || entry.isFuzzy) return { ...line, to: '' };
    const { to, note } = entry;
    const noted = note ? { note } : {};
    if (entry.from === line.from || to === '') return { ...line, ...noted, to };
    return forTranslator
      ? { ...line, ...noted, to, previous: entry.from }
      : { ...line, ...noted, to, from: entry.from };
  });
  const kept = new Set([...matches.values()].map(({ entry }) => entry));
  return {
    text: writeProse(tag, lines),
    gone: entries.filter((entry) => !kept.has(entry) && entry.to !== ''),
  };
}

/** What became of a file that a translator sent back. */
export interface Applied {
  /** All entries of the language, with those that were taken. */
  entries: ProseEntry[];
  taken: string[];
  /** Lines that were not taken, each with its reason. */
  refused: string[];
}

/**
 * Takes a translator's lines into a language, one by one: what is wrong with one keeps no other out, and nothing else
 * changes.
 */
export function applyLines(
  templates: TemplateSources,
  tag: string,
  entries: readonly ProseEntry[],
  sent: readonly ProseEntry[],
): Applied {
  const had = matchAll(templates, tag, entries);
  const came = matchAll(templates, tag, sent);
  const placed = new Set([...came.values()].map(({ entry }) => entry));
  const refused = sent
    .filter((entry) => entry.to !== '' && !placed.has(entry))
    .map((entry) => `${contextOf(entry)} is no line of today's text; its English: ${entry.from}`);
  const taken: string[] = [];
  const changed = new Map<ProseEntry | undefined, ProseEntry>();
  const added: ProseEntry[] = [];
  for (const [context, { entry }] of came) {
    if (!entry || entry.to === '') continue;
    const old = had.get(context)?.entry;
    if (old && old.to === entry.to && old.from === entry.from) continue;
    const problems = entry.isFuzzy
      ? ['is marked as a guess (fuzzy); look at it and take the mark away.']
      : checkLine(entry.from, entry.to, tag);
    if (problems.length > 0) {
      refused.push(...problems.map((problem) => `${context} ${problem}`));
      continue;
    }
    taken.push(context);
    const [section = '', passage = '', place = '0'] = context.split('/');
    const put = { ...entry, section, passage, place: Number(place) };
    if (old) changed.set(old, put);
    else added.push(put);
  }
  const kept = entries.map((entry) => changed.get(entry) ?? entry);
  return { entries: [...kept, ...added], taken, refused };
}

/**
 * Says that a translation is right though its English has changed a little.
 * @throws when there is no such line, or it is not translated, or its facts are others now
 */
export function keepAsRight(
  templates: TemplateSources,
  tag: string,
  entries: readonly ProseEntry[],
  context: string,
): ProseEntry[] {
  const match = matchAll(templates, tag, entries).get(context);
  if (!match) throw new Error(`${context} is no line; npm run locale names those that are behind.`);
  const { entry, unit } = match;
  if (!entry || entry.to === '') throw new Error(`${context} is not translated.`);
  const problems = checkLine(unit.words, entry.to, tag);
  if (problems.length > 0) throw new Error(`${context} ${problems.join(' ')}`);
  return entries.map((one) => (one === entry ? { ...one, from: unit.words } : one));
}
