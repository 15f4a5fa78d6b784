import type { FactBook } from '../facts/fact-book';
import type { Day } from '../types';
import type { WrittenContent } from './read-content';

/** What somebody should look at next, as lines of text. It reports; it never fails a build. */
export function listDue({ facts, languages }: WrittenContent, today: Day): string[] {
  const [source] = languages;
  return [
    ...heading('Not checked for long (facts past their re-check day, oldest evidence first)', [
      ...allFacts(facts)
        .filter(({ recheckAfter }) => today >= recheckAfter)
        .sort((a, b) => a.checkedOn.localeCompare(b.checkedOn))
        .map(({ id, checkedOn, sources }) => `${checkedOn}  ${id}  (${sources.join(', ')})`),
    ]),
    ...heading('Resting on one source', [
      ...allFacts(facts)
        .filter(({ sources }) => sources.length === 1)
        .map(({ id, sources }) => `${id}  (${sources.join()})`),
    ]),
    ...languages.flatMap(({ tag, templates }) => [
      ...heading(`Read by nobody yet: ${tag}`, [
        ...Object.entries(templates)
          .filter(([, { reviewedOn }]) => !reviewedOn)
          .map(([name]) => name),
      ]),
      ...heading(`Translation older than its original: ${tag}`, [
        ...Object.entries(templates)
          .map(([name, { translatedFrom }]) => ({
            name,
            translatedFrom,
            hash: source?.templates[name as keyof typeof templates].hash,
          }))
          .filter(({ hash, translatedFrom }) => tag !== source?.tag && hash !== translatedFrom)
          .map(({ name, hash }) => `${name}  (when it is right again: translated_from: ${hash})`),
      ]),
    ]),
  ];
}

function heading(title: string, lines: string[]): string[] {
  return lines.length > 0
    ? ['', `${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)]
    : [];
}

function allFacts({ amounts, deadlines, contacts, nationalities }: FactBook) {
  return [amounts, deadlines, contacts, nationalities].flatMap((file) =>
    Object.entries(file).map(([id, fact]) => ({ id, ...fact })),
  );
}
