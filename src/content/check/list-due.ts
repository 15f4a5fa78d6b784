import type { FactBook, Source } from '../../facts/fact-book';
import type { TemplateName } from '../../guide/fill/template-set';
import type { Day } from '../../types';
import type { State } from '../prose/match-lines';
import type { ContentSource } from '../read/read-content';
import type { LanguageSource } from '../read/read-language';
import { templateNames } from '../read/read-templates';
import { signedOn } from '../sign-off/signatures';
import { findUses } from './find-uses';
import { type Gravity, gravestOf, nameHarm } from './gravity';

/** Lines of each list, unless all are asked for. */
const most = 10;

/**
 * What somebody should look at next, as lines of text: by what a wrong sentence there can cost, a few of each, the most
 * pressing first. It reports; it never fails a build because a day passed.
 * @param whole whether to list every line
 */
export function listDue(
  content: ContentSource,
  gravity: Gravity,
  today: Day,
  whole = false,
): string[] {
  const { facts, languages } = content;
  const byAge = allFacts(facts).sort((a, b) => a.checkedOn.localeCompare(b.checkedOn));
  const due = byAge.filter(({ recheckAfter }) => today >= recheckAfter);
  const alone = byAge.filter(({ sources }) => sources.length === 1);
  // One law or order is the rule itself; one page is somebody's word for it.
  const aPage = ({ sources: [id = ''] }: (typeof alone)[number]) => isPage(facts.sources[id]);
  const uses = findUses(content);
  const isTemplate = (name: string): name is TemplateName =>
    templateNames.some((one) => one === name);
  const harmOf = (names: readonly string[]) => gravestOf(names.filter(isTemplate), gravity);
  const line = ({ id, asked, checkedOn, sources }: (typeof byAge)[number]): Line => ({
    harm: harmOf(uses.get(asked) ?? []),
    words: `${checkedOn.padEnd(10)}  ${id}  (${sources.join(', ')})`,
  });
  const place = (words: string): Line => ({ harm: harmOf([words.split('/')[0] ?? '']), words });
  const list = (title: string, lines: readonly Line[]): string[] => {
    if (lines.length === 0) return [];
    const harms = [...new Set(lines.map(({ harm }) => harm))].sort((one, other) => one - other);
    const groups = harms.flatMap((harm) => {
      const mine = lines.filter((one) => one.harm === harm);
      const shown = whole ? mine : mine.slice(0, most);
      const more = mine.length - shown.length;
      const rest = more > 0 ? [`    … and ${more} more: npm run due -- all`] : [];
      const head = `  ${nameHarm(harm, gravity)}: ${mine.length}`;
      return [head, ...shown.map(({ words }) => `    ${words}`), ...rest];
    });
    return ['', `${title}: ${lines.length}`, ...groups];
  };
  return [
    ...list('Past the day for checking again, oldest evidence first', due.map(line)),
    ...(due.length === 0
      ? list('Nothing is past its day; checked longest ago', byAge.map(line))
      : []),
    ...list('Resting on one page alone', alone.filter(aPage).map(line)),
    ...list('Of low confidence', byAge.filter(({ confidence }) => confidence === 'low').map(line)),
    ...languages.flatMap((language) => {
      const { tag, templates } = language;
      const unsigned = templateNames.filter((name) => !templates[name].reviewedOn);
      const changed = templateNames.filter(
        (name) => templates[name].reviewedOn && !signedOn(templates[name], tag, name, content),
      );
      const { behind, missing } = countStates(language);
      return [
        ...(unsigned.length === templateNames.length
          ? ['', `Signed by nobody yet: ${tag}: no section at all`]
          : list(`Signed by nobody yet: ${tag}`, unsigned.map(place))),
        ...list(
          `Changed since it was signed, so the guide says unsigned: ${tag}`,
          changed.map(place),
        ),
        ...list(
          `Passages not translated, so printed in English: ${tag} (npm run locale)`,
          missing.map(place),
        ),
        ...list(`Passages older than their original: ${tag} (npm run locale)`, behind.map(place)),
      ];
    }),
  ];
}

/** One line, and the place among the harms of where it stands. */
interface Line {
  harm: number;
  words: string;
}

/** The passages of a language that are not as the English ones stand, by name. */
function countStates({ templates }: LanguageSource) {
  const states = templateNames.flatMap((name) =>
    Object.entries(templates[name].states).map(([passage, state]) => ({
      name: `${name}/${passage}`,
      state,
    })),
  );
  const having = (wanted: State) =>
    states.filter(({ state }) => state === wanted).map(({ name }) => name);
  return { behind: having('behind'), missing: having('missing') };
}

function isPage(source: Source | undefined): boolean {
  return source?.kind === 'page';
}

/** Each fact; `asked` is the id by which a template asks for it. */
function allFacts({ amounts, deadlines, contacts, nationalities, cells }: FactBook) {
  const files = [amounts, deadlines, contacts, nationalities];
  const facts = files.flatMap((file) =>
    Object.entries(file).map(([id, fact]) => ({ id, asked: id, ...fact })),
  );
  const rows = Object.entries(cells).flatMap(([category, countries]) =>
    Object.entries(countries).map(([code, cell]) => ({
      id: `${category} ${code}`,
      asked: category,
      ...cell,
    })),
  );
  return [...facts, ...rows];
}
