import { version } from '../../../package.json';
import type { Evidence, FactBook } from '../../facts/fact-book';
import type { Revision } from '../../guide/revisions/check-copy';
import { printLength, writeRevisionCode } from '../../guide/revisions/revision-code';
import { checkTemplate, type Use } from '../check/check-template';
import { namePapers } from '../prose/name-papers';
import type { ContentSource } from '../read/read-content';
import type { LanguageSource } from '../read/read-language';
import { templateNames } from '../read/read-templates';
import { opened } from '../rules/find-circle';
import { signedOn } from '../sign-off/signatures';
import { fingerprint } from './fingerprint';

/** Letters that tell one state of a part from another. */
const partLength = 6;

/** Short words that are printed in guides; the others only stand on the page. */
const printed =
  /^(field|answer|callout|reason|fact|source|note|left-out|unread|card|change-sheet)\.|^pdf\.(page-of|as-of|contents)$|^guide\.papers$/;

/**
 * Takes the fingerprints of one language's text: each section's prose with the values it prints, the sources
 * with their days of checking, the short words, and what the rules say. Whatever changes on paper, apart from
 * answers and the day the guide is read for, changes the code.
 */
export function describeRevision(language: LanguageSource, content: ContentSource): Revision {
  const {
    facts,
    rules,
    languages: [source],
  } = content;
  const parts: Record<string, string> = {};
  for (const name of templateNames) {
    const template = language.templates[name];
    const { asked } = checkTemplate(template, facts, rules);
    const values = asked.map((use) =>
      use.condition ? [use.use, opened(use.condition, rules.book.rules)] : printedValue(use, facts),
    );
    const lists = name === 'sources' ? [readers(language, content), evidence(facts)] : [];
    parts[name] = fingerprint(
      [template.title, template.prose, template.isMissing, values, ...lists],
      partLength,
    );
  }
  parts.rules = fingerprint(
    [rules.book.table, rules.book.ownDays, rules.book.papers, namePapers(language, content)],
    partLength,
  );
  const words = byId({ ...source?.words, ...language.words });
  parts.words = fingerprint(
    words.filter(([key]) => printed.test(key)),
    partLength,
  );
  const print = fingerprint([language.tag, version, parts], printLength);
  return { code: writeRevisionCode(language.tag, version, print), language: language.tag, parts };
}

/** What a helper prints in the text, all days at once; where it comes from is the sources' affair. */
function printedValue({ use, helper, ids }: Use, facts: FactBook): unknown {
  const [id = ''] = ids;
  if (helper === 'countries') return [...(facts.nationalities[id]?.countries ?? [])].sort();
  if (helper === 'law') return [facts.sources[id]?.number, facts.sources[id]?.published];
  const fact = { amount: facts.amounts, deadline: facts.deadlines, contact: facts.contacts }[
    helper as 'amount' | 'deadline' | 'contact'
  ]?.[id];
  return fact ? [fact.unit, fact.values, fact.fromAbroad] : use;
}

/** Which sources there are, what each fact rests on, and when each was looked at. */
function evidence({ sources, cells, ...files }: FactBook): unknown {
  const tables: Readonly<Record<string, Evidence>>[] = [
    ...Object.values(files),
    ...byId(cells).map(([, countries]) => countries),
  ];
  const facts = tables.flatMap((file) => byId<Evidence & { value?: string }>(file));
  return [byId(sources), facts.map(([id, fact]) => [id, fact.value, fact.sources, fact.checkedOn])];
}

function readers({ tag, templates }: LanguageSource, content: ContentSource): unknown {
  return templateNames.map((name) => signedOn(templates[name], tag, name, content));
}

/** Moving a line within a file changes nothing on paper. */
function byId<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
