import type { FactBook, Source } from '../../facts/fact-book';
import type { Day } from '../../types';
import type { State } from '../prose/match-lines';
import type { ContentSource } from '../read/read-content';
import type { LanguageSource } from '../read/read-language';
import { templateNames } from '../read/read-templates';
import { signedOn } from '../sign-off/signatures';

/** Lines of each list, unless all are asked for. */
const most = 10;

/**
 * What somebody should look at next, as lines of text: a few of each, the most pressing first. It reports; it never
 * fails a build because a day passed.
 * @param whole whether to list every line
 */
export function listDue(content: ContentSource, today: Day, whole = false): string[] {
  const { facts, languages } = content;
  const byAge = allFacts(facts).sort((a, b) => a.checkedOn.localeCompare(b.checkedOn));
  const due = byAge.filter(({ recheckAfter }) => today >= recheckAfter);
  const alone = byAge.filter(({ sources }) => sources.length === 1);
  // One law or order is the rule itself; one page is somebody's word for it.
  const aPage = ({ sources: [id = ''] }: (typeof alone)[number]) => isPage(facts.sources[id]);
  const line = ({ id, checkedOn, sources }: (typeof byAge)[number]) =>
    `${checkedOn.padEnd(10)}  ${id}  (${sources.join(', ')})`;
  const list = (title: string, lines: string[]): string[] => {
    if (lines.length === 0) return [];
    const shown = whole ? lines : lines.slice(0, most);
    const more = lines.length - shown.length;
    const rest = more > 0 ? [`  … and ${more} more: npm run due -- all`] : [];
    return ['', `${title}: ${lines.length}`, ...shown.map((one) => `  ${one}`), ...rest];
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
        ...list(
          `Signed by nobody yet: ${tag}`,
          unsigned.length === templateNames.length ? ['no section at all'] : unsigned,
        ),
        ...list(`Changed since it was signed, so the guide says unsigned: ${tag}`, changed),
        ...list(`Passages not translated, so printed in English: ${tag} (npm run locale)`, missing),
        ...list(`Passages older than their original: ${tag} (npm run locale)`, behind),
      ];
    }),
  ];
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

function allFacts({ amounts, deadlines, contacts, nationalities, cells }: FactBook) {
  const files = [amounts, deadlines, contacts, nationalities];
  const facts = files.flatMap((file) =>
    Object.entries(file).map(([id, fact]) => ({ id, ...fact })),
  );
  const rows = Object.entries(cells).flatMap(([category, countries]) =>
    Object.entries(countries).map(([code, cell]) => ({ id: `${category} ${code}`, ...cell })),
  );
  return [...facts, ...rows];
}
