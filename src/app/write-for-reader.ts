import type { PrintFormat } from '../formats';
import { makeLanguage } from '../guide/fill/language';
import type { GuideInput } from '../guide/guide-input';
import type { GuideRoot, Section } from '../guide/tree/nodes';
import { makeJob } from '../pdf/make-job';
import type { TypesetJob } from '../pdf/messages';
import type { Answers } from '../questions/fields';
import type { Day } from '../types';
import type { GuideParts } from './load-guide';
import { publicAddress } from './public-address';

/** One reader's guide, and the same as a job for the typesetter. */
export interface RenderedGuide {
  guide: GuideRoot;
  job: TypesetJob;
  /** "As of 23 November 2026": the day the guide speaks for. */
  asOf: string;
  /** The revision code, which stands in the foot of each page. */
  code: string;
  /** The sections that this guide does not have, for the search. */
  leftOut(): Section[];
}

interface Written {
  parts: GuideParts;
  answers: Answers;
  today: Day;
  printFormat: PrintFormat;
  written: RenderedGuide;
}

let last: Written | undefined;

/**
 * Writes a reader's guide. The last one is kept, so that the screen before the guide can have it typeset
 * while the answers are being checked.
 * @throws when the content has no value for that day
 */
export function writeForReader(
  parts: GuideParts,
  answers: Answers,
  today: Day,
  printFormat: PrintFormat,
): RenderedGuide {
  if (last?.parts.language !== parts.language || last.answers !== answers || last.today !== today) {
    last = {
      parts,
      answers,
      today,
      printFormat,
      written: write(parts, answers, today, printFormat),
    };
  } else if (last.printFormat !== printFormat) {
    // The same guide, set in another way, or the card beside it.
    const { guide, leftOut } = last.written;
    const written = withJob(guide, leftOut, parts, inputFor(parts, answers, today), printFormat);
    last = { ...last, printFormat, written };
  }
  return last.written;
}

function write(
  parts: GuideParts,
  answers: Answers,
  today: Day,
  printFormat: PrintFormat,
): RenderedGuide {
  const input = inputFor(parts, answers, today);
  return withJob(
    parts.writeGuide(input),
    () => parts.writeLeftOut(input),
    parts,
    input,
    printFormat,
  );
}

/** Puts a guide beside what is printed of it: the guide itself, or the card, which has a text of its own. */
function withJob(
  guide: GuideRoot,
  leftOut: () => Section[],
  parts: GuideParts,
  input: GuideInput,
  printFormat: PrintFormat,
): RenderedGuide {
  const { available, words, t } = parts.language;
  const { code } = available;
  const { format } = printFormat;
  const tree = format === 'card' ? parts.writeFor(format, input) : guide;
  const qr = publicAddress(location);
  const job = makeJob(tree, { t, words, code, today: input.today, printFormat, qr });
  return { guide, leftOut, code, asOf: job.runningHeads.asOf, job };
}

function inputFor(parts: GuideParts, answers: Answers, today: Day): GuideInput {
  const { available, words, sourceWords } = parts.language;
  const language = makeLanguage(available.tag, words, sourceWords, parts.prose);
  return { answers, today, language, facts: parts.facts, rules: parts.rules };
}

/** Forgets the last guide, with the answers it was written from. */
export function forgetGuide(): void {
  last = undefined;
}
