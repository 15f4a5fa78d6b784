import type { TemplateName } from '../../guide/fill/template-set';
import { joinPassages } from './join-passages';
import { type Match, matchLines, type State } from './match-lines';
import type { ProseEntry } from './read-prose-file';
import { listUnits, type TemplateLine } from './read-structure';
import type { TemplateSource } from './template-source';

/** Words that tell a reader of a passage that its translation is behind, or missing. */
export type Notices = Record<Exclude<State, 'translated'>, string>;

/** Sections in which a sentence of yesterday can cost a reader most: their English is printed rather than it. */
export const gravest: readonly (TemplateName | `form-${string}`)[] = [
  'stay',
  'leaving-service',
  'death-payment',
];

/** The language of `:uk[…]`: it needs neither the mark nor the meaning of such words. */
export const insetTag = 'uk';

/** What is needed to make a section of one language. */
export interface MergeInput {
  tag: string;
  name: TemplateName | `form-${string}`;
  /** The English section. */
  source: TemplateSource;
  /** The language's lines of this section. */
  entries: readonly ProseEntry[];
  /** Markdown at the head of a passage that is behind or missing. */
  notices: Notices;
  /** Day on which a native reader has read the section. */
  readOn: string | undefined;
}

/** The lines of a section that a language prints, each with what the language has for it. */
export function matchSection({
  tag,
  source,
  entries,
}: Pick<MergeInput, 'tag' | 'source' | 'entries'>): Map<string, Match[]> {
  const units = listUnits(source.structure).filter(({ line }) => tag !== insetTag || !line.isGloss);
  const names = [...new Set(units.map(({ passage }) => passage))];
  return new Map(
    names.map((passage) => [
      passage,
      matchLines(
        units.filter((unit) => unit.passage === passage),
        entries.filter((entry) => entry.passage === passage),
      ),
    ]),
  );
}

/** The title of a section, as the language has it. */
export function matchTitle({
  source,
  entries,
}: Pick<MergeInput, 'source' | 'entries'>): Match | undefined {
  const line: TemplateLine = { number: 2, mark: '', end: '', isGloss: false };
  const unit = { passage: 'title', place: 0, line, words: source.title };
  const [match] = matchLines(
    [unit],
    entries.filter(({ passage }) => passage === 'title'),
  );
  return match;
}

/**
 * Makes a section of a language from the structure of the English one and the language's lines. A passage is in one
 * language: where a line of it is missing, all of it is in English, under a notice.
 */
export function mergeTemplate(input: MergeInput): TemplateSource {
  const { tag, name, source, notices, readOn } = input;
  const { structure } = source;
  const matches = matchSection(input);
  const title = matchTitle(input);
  const isGrave = gravest.includes(name);
  const settle = (state: State) => (isGrave && state === 'behind' ? 'missing' : state);
  const own = (passage: string) =>
    settle(worst((matches.get(passage) ?? []).map(({ state }) => state)));
  const joins = joinPassages(structure);
  const stateOf = (passage: string) => worst([...joins.groupOf(passage)].map(own));
  const names = [...matches.keys()];
  const isMissing = names.length > 0 && names.every((passage) => own(passage) === 'missing');
  const said = new Map(
    [...matches.values()].flat().map(({ unit, entry }) => [unit.line, entry?.to ?? '']),
  );
  const say = (line: TemplateLine) =>
    line.words === undefined
      ? line.mark
      : line.passage && stateOf(line.passage) === 'missing'
        ? line.mark + line.words + line.end
        : line.mark + said.get(line) + line.end;
  const kept = structure.filter((line) => tag !== insetTag || !line.isGloss);
  const titleState = settle(title?.state ?? 'missing');
  return {
    file: source.file,
    title: titleState === 'missing' ? source.title : (title?.entry?.to ?? source.title),
    ...(readOn ? { reviewedOn: readOn } : {}),
    structure,
    written: kept.map(say).join('\n'),
    prose: writePrinted(kept, say, (passage) => {
      const state = stateOf(passage);
      const hasNotice = state !== 'translated' && !isMissing && joins.isHead(passage);
      return { state, notice: hasNotice ? notices[state] : undefined };
    }),
    proseLine: source.proseLine,
    isMissing,
    states: Object.fromEntries(names.map((passage) => [passage, stateOf(passage)])),
  };
}

/** The gravest of some states; a passage without words needs no translation. */
function worst(states: readonly State[]): State {
  if (states.includes('missing')) return 'missing';
  return states.includes('behind') ? 'behind' : 'translated';
}

/** Marks the helpers of an English passage in another language's text: its values are English too. */
function asSource(text: string): string {
  return text.replace(/\{\{([a-z]+(?: "[^"]*")+|country)\}\}/g, '{{$1 in="en"}}');
}

/** What is printed: without the passages' names, each notice below the headings that its passage begins with. */
function writePrinted(
  lines: readonly TemplateLine[],
  say: (line: TemplateLine) => string,
  tell: (passage: string) => { state: State; notice: string | undefined },
): string {
  const written: string[] = [];
  /** The notice of the passage in hand, until it is written. */
  let waiting: string | undefined;
  let current: string | undefined;
  for (const line of lines) {
    const { passage, mark, words } = line;
    if (passage !== current) {
      if (waiting) written.push(waiting, '');
      waiting = passage && tell(passage).notice;
      current = passage;
    }
    if (words === undefined && mark.startsWith('{{!--')) continue;
    const isBody = !/^#{2,3} /.test(mark) && (mark.trim() !== '' || words !== undefined);
    if (waiting && isBody) {
      written.push(waiting, '');
      waiting = undefined;
    }
    const text = say(line);
    written.push(passage && tell(passage).state === 'missing' ? asSource(text) : text);
  }
  return written.join('\n');
}
