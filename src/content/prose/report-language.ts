import { diffWordsWithSpace } from 'diff';
import { namesOf, type TemplateSources } from '../read/read-templates';
import type { State } from './match-lines';
import { gravest } from './merge-template';
import type { ProseEntry } from './read-prose-file';
import { contextOf, matchAll } from './update-prose';

/** Words of a long line that stand unchanged around a change, as many letters as are shown of them. */
const around = 30;

/**
 * What a language still needs, as lines of text, the gravest sections first: how far each section is, each line that
 * is behind with its English word by word, and what is translated of lines that are no more.
 */
export function reportLanguage(
  templates: TemplateSources,
  tag: string,
  entries: readonly ProseEntry[],
): string[] {
  const matches = [...matchAll(templates, tag, entries)];
  const placed = new Set(matches.map(([, { entry }]) => entry));
  const gone = entries.filter((entry) => entry.to !== '' && !placed.has(entry));
  const count = (lines: typeof matches, wanted: State) =>
    lines.filter(([, { state }]) => state === wanted).length;
  const order = [...gravest, ...namesOf(templates).filter((name) => !gravest.includes(name))];
  const sections = order.flatMap((name) => {
    const lines = matches.filter(([context]) => context.startsWith(`${name}/`));
    const [behind, missing] = [count(lines, 'behind'), count(lines, 'missing')];
    if (behind + missing === 0) return [];
    const grave = gravest.includes(name) ? ' (printed in English until it is right)' : '';
    return [
      '',
      `${name}: ${lines.length - behind - missing} of ${lines.length} lines translated, ${behind} behind, ${missing} missing${grave}`,
      ...lines.flatMap(([context, { state, entry, unit }]) => {
        if (state === 'translated') return [];
        if (!entry || entry.to === '' || entry.isFuzzy)
          return [`  ${context}  ${state}: ${unit.words}`];
        return [
          `  ${context}  ${state}: ${showChange(entry.from, unit.words)}`,
          `    ${tag}: ${entry.to}`,
        ];
      }),
    ];
  });
  const all = matches.length;
  return [
    `${tag}: ${count(matches, 'translated')} of ${all} lines translated, ${count(matches, 'behind')} behind, ${count(matches, 'missing')} missing`,
    ...sections,
    ...(gone.length > 0
      ? [
          '',
          `Translated, but their English is gone (npm run locale update ${tag} drops them): ${gone.length}`,
        ]
      : []),
    ...gone.map((entry) => `  ${contextOf(entry)}: ${entry.from}`),
  ];
}

/** Old and new English in one line: `[-went-]` and `[+came+]`. */
export function showChange(from: string, to: string): string {
  return diffWordsWithSpace(from, to)
    .map(({ value, added, removed }) => {
      if (added) return `[+${value}+]`;
      if (removed) return `[-${value}-]`;
      return value.length > 3 * around
        ? `${value.slice(0, around)} … ${value.slice(-around)}`
        : value;
    })
    .join('');
}
