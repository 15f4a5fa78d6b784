import type { FactBook } from '../../facts/fact-book';
import type { TemplateName } from '../../guide/fill/template-set';
import type { HelperCall, Passage } from '../../guide/sign-off';
import type { LanguageTag } from '../../types';
import type { ContentSource } from '../read/read-content';
import { templateNames } from '../read/read-templates';
import { splitTemplate } from '../sign-off/split-template';

/** What rests on one source. */
export interface Rests {
  /** Ids of facts; a cell of the country table is `category CODE`. */
  facts: string[];
  rules: string[];
  /** `section/passage`. */
  passages: string[];
  sections: TemplateName[];
  /** Languages in which one of these passages is translated, and English: what changes is to be changed in each. */
  languages: LanguageTag[];
}

/** Finds what rests on a source, also by way of a law that was only seen in it. */
export function findRests(content: ContentSource): (source: string) => Rests {
  const { facts, rules, languages } = content;
  const [english] = languages;
  const passages = templateNames.flatMap((name) =>
    english ? splitTemplate(english.templates[name]).map((passage) => ({ name, passage })) : [],
  );
  const evidence = listEvidence(facts);
  return (source) => {
    const laws = Object.entries(facts.sources).filter(([, { seenIn }]) => seenIn?.includes(source));
    const ids = new Set([source, ...laws.map(([id]) => id)]);
    const own = evidence.filter(({ sources }) => sources.some((id) => ids.has(id)));
    const ruleIds = Object.entries(rules.rules)
      .filter(([, rule]) => rule.sources.some((id) => ids.has(id)))
      .map(([id]) => id);
    const asked = new Set([...ids, ...own.map(({ asked: by }) => by)]);
    const found = passages.filter(({ passage }) => isOn(passage, asked, ruleIds));
    const tags = languages.filter(({ templates }) =>
      found.some(({ name, passage }) => isTranslated(templates[name].states[passage.name])),
    );
    return {
      facts: own.map(({ id }) => id),
      rules: ruleIds,
      passages: found.map(({ name, passage }) => `${name}/${passage.name}`),
      sections: [...new Set(found.map(({ name }) => name))],
      languages: found.length > 0 ? [...new Set(['en', ...tags.map(({ tag }) => tag)])] : [],
    };
  };
}

function isTranslated(state: string | undefined): boolean {
  return state !== undefined && state !== 'missing';
}

function isOn(
  { pieces, condition }: Passage,
  asked: ReadonlySet<string>,
  rules: readonly string[],
) {
  const calls = pieces.filter((piece): piece is HelperCall => typeof piece !== 'string');
  return (
    calls.some(({ ids }) => ids.some((id) => asked.has(id))) ||
    (condition?.rules.some((id) => rules.includes(id)) ?? false)
  );
}

/** All facts with their sources; `asked` is the id by which a template asks for it. */
function listEvidence({ amounts, deadlines, contacts, nationalities, cells }: FactBook): {
  id: string;
  asked: string;
  sources: readonly string[];
}[] {
  const files = [amounts, deadlines, contacts, nationalities];
  const facts = files.flatMap((file) =>
    Object.entries(file).map(([id, { sources }]) => ({ id, asked: id, sources })),
  );
  const rows = Object.entries(cells).flatMap(([category, countries]) =>
    Object.entries(countries).map(([code, { sources }]) => ({
      id: `${category} ${code}`,
      asked: category,
      sources,
    })),
  );
  return [...facts, ...rows];
}
