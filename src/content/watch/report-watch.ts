import type { FactBook } from '../../facts/fact-book';
import { type Gravity, gravestOf, nameHarm } from '../check/gravity';
import type { Answer } from './ask-address';
import type { Rests } from './find-rests';
import type { Fingerprints } from './fingerprints';

/** What came of a round, as lines of text. */
export interface WatchReport {
  lines: string[];
  /** Whether somebody has to look: a source is gone, has moved or says something else. */
  isAlarm: boolean;
}

/** What is found of a source, the gravest first. `unreachable` is no finding: the next round asks again. */
const findings = ['gone', 'changed', 'moved', 'not recorded', 'unreachable'] as const;
type Finding = (typeof findings)[number];

const says: Record<Finding, string> = {
  gone: 'Gone: the host says that the page is not there',
  changed: 'Changed since it was recorded: read it again',
  moved: 'Moved for good: write the new address into facts/sources.yaml',
  'not recorded': 'There, and nothing recorded to compare with: npm run watch -- --record',
  unreachable: 'Not reached, which says nothing of the page',
};

/** Tells what was found, with what rests on it, by harm and the gravest first. */
export function reportWatch(
  answers: ReadonlyMap<string, Answer>,
  known: Fingerprints,
  { sources }: Pick<FactBook, 'sources'>,
  restsOn: (source: string) => Rests,
  gravity: Gravity,
): WatchReport {
  const found = [...answers].flatMap(([id, answer]) =>
    findingsOf(answer, known[id] !== undefined).map((finding) => {
      const rests = restsOn(id);
      return { id, answer, finding, rests, harm: gravestOf(rests.sections, gravity) };
    }),
  );
  const lines = findings.flatMap((finding) => {
    const mine = found.filter((one) => one.finding === finding);
    if (mine.length === 0) return [];
    const places = [...new Set(mine.map(({ harm }) => harm))].sort((a, b) => a - b);
    return [
      '',
      `${says[finding]}: ${mine.length}`,
      ...places.flatMap((place) => {
        const here = mine.filter(({ harm }) => harm === place);
        const head = `  ${nameHarm(place, gravity)}: ${here.length}`;
        // Of what is only to be recorded or asked again the number and the names are enough.
        if (finding === 'not recorded') return [head];
        if (finding === 'unreachable')
          return [head, ...here.map(({ id, answer }) => `    ${id}  ${sayWhy(answer)}`)];
        return [head, ...here.flatMap((one) => tell(one, sources[one.id]?.url))];
      }),
    ];
  });
  const same = answers.size - new Set(found.map(({ id }) => id)).size;
  const isAlarm = found.some(({ finding }) => ['gone', 'changed', 'moved'].includes(finding));
  return {
    lines: [`Asked ${answers.size} addresses; ${same} are as they were recorded.`, ...lines],
    isAlarm,
  };
}

function findingsOf(answer: Answer, isRecorded: boolean): Finding[] {
  if (answer.kind !== 'there') return [answer.kind];
  const found: Finding[] = answer.moved ? ['moved'] : [];
  if (answer.isSame) return found;
  return [...found, isRecorded ? 'changed' : 'not recorded'];
}

function tell(
  { id, answer, rests }: { id: string; answer: Answer; rests: Rests },
  url = '',
): string[] {
  const list = (what: string, names: readonly string[]) =>
    names.length > 0 ? [`      ${what}: ${names.join(', ')}`] : [];
  return [
    `    ${id}  ${url}${sayWhy(answer)}`,
    ...list('passages', rests.passages),
    ...list('facts', rests.facts),
    ...list('rules', rests.rules),
    ...list('languages', rests.languages),
  ];
}

function sayWhy(answer: Answer): string {
  if (answer.kind === 'gone') return ` (${answer.status})`;
  if (answer.kind === 'unreachable') return ` (${answer.why})`;
  return answer.moved ? ` → ${answer.moved}` : '';
}
