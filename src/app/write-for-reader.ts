import type { Extent } from '../extent';
import type { PrintFormat } from '../formats';
import type { Topic } from '../guide';
import { makeLanguage } from '../guide/fill/language';
import type { GuideInput } from '../guide/guide-input';
import type { GuideRoot, Section } from '../guide/tree/nodes';
import { makeJob } from '../pdf/make-job';
import type { TypesetJob } from '../pdf/messages';
import type { Answers } from '../questions/fields';
import type { Day } from '../types';
import type { GuideParts } from './load-guide';
import { publicAddress } from './public-address';

/** Whose guide is wanted, for which day, how much of it, and how it is printed. */
export interface Wish {
  answers: Answers;
  today: Day;
  extent: Extent;
  printFormat: PrintFormat;
}

/** One reader's guide, and the same as a job for the typesetter. */
export interface RenderedGuide {
  guide: GuideRoot;
  job: TypesetJob;
  /** "As of 23 November 2026": the day the guide speaks for. */
  asOf: string;
  /** The revision code, which stands in the foot of each page. */
  code: string;
  /** Sections that concern the reader and that this guide leaves out, because it is the short one. */
  cut: readonly Topic[];
  /** The sections that this guide does not have, for the search. */
  leftOut(): Section[];
}

interface Written {
  parts: GuideParts;
  wish: Wish;
  written: RenderedGuide;
}

let last: Written | undefined;

/**
 * Writes a reader's guide. The last one is kept, so that the screen before the guide can have it typeset
 * while the answers are being checked.
 * @throws when the content has no value for that day
 */
export function writeForReader(parts: GuideParts, wish: Wish): RenderedGuide {
  if (!last || !isSameText(last, parts, wish)) {
    last = { parts, wish, written: write(parts, wish) };
  } else if (last.wish.printFormat !== wish.printFormat) {
    // The same guide, set in another way, or the card beside it.
    last = { parts, wish, written: { ...last.written, ...setIn(parts, wish, last.written.guide) } };
  }
  return last.written;
}

function isSameText(last: Written, parts: GuideParts, { answers, today, extent }: Wish): boolean {
  const { wish } = last;
  return (
    last.parts.language === parts.language &&
    wish.answers === answers &&
    wish.today === today &&
    wish.extent === extent
  );
}

function write(parts: GuideParts, wish: Wish): RenderedGuide {
  const input = inputFor(parts, wish);
  const guide = parts.writeGuide(input);
  const held: readonly string[] = guide.children.map(({ id }) => id);
  return {
    guide,
    code: parts.language.available.code,
    cut: parts.listTopics(input).filter(({ id }) => !held.includes(id)),
    leftOut: () => parts.writeLeftOut(input),
    ...setIn(parts, wish, guide),
  };
}

/** What is printed of a guide: the guide itself, or the card, which has a text of its own. */
function setIn(
  parts: GuideParts,
  wish: Wish,
  guide: GuideRoot,
): Pick<RenderedGuide, 'job' | 'asOf'> {
  const { available, words, t } = parts.language;
  const { today, printFormat } = wish;
  const { format } = printFormat;
  const tree = format === 'card' ? parts.writeFor(format, inputFor(parts, wish)) : guide;
  const qr = publicAddress(location);
  const job = makeJob(tree, { t, words, code: available.code, today, printFormat, qr });
  return { job, asOf: job.runningHeads.asOf };
}

/** What a guide is written from. */
export function inputFor(
  parts: GuideParts,
  { answers, today, extent }: Omit<Wish, 'printFormat'>,
): GuideInput {
  const { available, words, sourceWords } = parts.language;
  const language = makeLanguage(available.tag, words, sourceWords, parts.prose);
  return { answers, today, extent, language, facts: parts.facts, rules: parts.rules };
}

/** Forgets the last guide, with the answers it was written from. */
export function forgetGuide(): void {
  last = undefined;
}
