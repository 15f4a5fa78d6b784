import { formatMoment } from '../facts/format';
import type { PrintFormat } from '../formats';
import { makeLanguage } from '../guide/fill/language';
import type { GuideInput } from '../guide/guide-input';
import type { GuideRoot, Section } from '../guide/tree/nodes';
import type { TypesetJob } from '../pdf/messages';
import { writeRunningHeads } from '../pdf/write-running-heads';
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
    const { written } = last;
    const tree = treeFor(printFormat, parts, answers, today, written.guide);
    last = {
      ...last,
      printFormat,
      written: { ...written, job: { ...written.job, ...printFormat, tree } },
    };
  }
  return last.written;
}

function write(
  parts: GuideParts,
  answers: Answers,
  today: Day,
  printFormat: PrintFormat,
): RenderedGuide {
  const { available, words, t } = parts.language;
  const input = inputFor(parts, answers, today);
  const guide = parts.writeGuide(input);
  const tree = treeFor(printFormat, parts, answers, today, guide);
  const asOf = t('pdf.as-of', { day: formatMoment(today, words) });
  const { code } = available;
  const runningHeads = writeRunningHeads(t, asOf, code);
  const address = publicAddress(location);
  const qr = { address: address ?? '', words: t('pdf.qr') };
  return {
    guide,
    asOf,
    code,
    leftOut: () => parts.writeLeftOut(input),
    job: { tree, today, ...printFormat, runningHeads, ...(address && { qr }) },
  };
}

function inputFor(parts: GuideParts, answers: Answers, today: Day): GuideInput {
  const { available, words, sourceWords } = parts.language;
  const language = makeLanguage(available.tag, words, sourceWords, parts.templates);
  return { answers, today, language, facts: parts.facts, rules: parts.rules };
}

/** What is printed: the guide, or the card, which has a text of its own. */
function treeFor(
  { format }: PrintFormat,
  parts: GuideParts,
  answers: Answers,
  today: Day,
  guide: GuideRoot,
): GuideRoot {
  return format === 'card' ? parts.writeFor(format, inputFor(parts, answers, today)) : guide;
}

/** Forgets the last guide, with the answers it was written from. */
export function forgetGuide(): void {
  last = undefined;
}
