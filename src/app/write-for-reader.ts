import type { Format } from '../formats';
import type { GuideInput } from '../guide';
import type { GuideRoot, Section } from '../guide/tree/nodes';
import type { TypesetJob } from '../pdf/messages';
import { writeFurniture } from '../pdf/write-furniture';
import type { Answers } from '../questions/fields';
import type { Day } from '../types';
import { writeDay } from './days';
import type { GuideParts } from './load-guide';
import { publicAddress } from './public-address';

/** One reader's guide, and the same as a job for the typesetter. */
export interface WrittenGuide {
  guide: GuideRoot;
  job: TypesetJob;
  /** "As of 23 November 2026": the day the guide speaks for. */
  asOf: string;
  /** The edition code, which stands in the foot of each page. */
  code: string;
  /** The sections that this guide does not have, for the search. */
  leftOut(): Section[];
}

interface Written {
  parts: GuideParts;
  answers: Answers;
  today: Day;
  format: Format;
  written: WrittenGuide;
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
  format: Format,
): WrittenGuide {
  if (last?.parts.language !== parts.language || last.answers !== answers || last.today !== today) {
    last = { parts, answers, today, format, written: write(parts, answers, today, format) };
  } else if (last.format !== format) {
    // The same guide, set in another way, or the card beside it.
    const { written } = last;
    const tree = treeFor(format, parts, answers, today, written.guide);
    last = { ...last, format, written: { ...written, job: { ...written.job, ...format, tree } } };
  }
  return last.written;
}

function write(parts: GuideParts, answers: Answers, today: Day, format: Format): WrittenGuide {
  const { landed, words, t } = parts.language;
  const input = inputFor(parts, answers, today);
  const guide = parts.writeGuide(input);
  const tree = treeFor(format, parts, answers, today, guide);
  const asOf = t('pdf.as-of', { day: writeDay(today, words.intl) });
  const { code } = landed;
  const furniture = writeFurniture(t, asOf, code);
  const address = publicAddress(location);
  const qr = { address: address ?? '', words: t('pdf.qr') };
  return {
    guide,
    asOf,
    code,
    leftOut: () => parts.writeLeftOut(input),
    job: { tree, today, ...format, furniture, ...(address && { qr }) },
  };
}

function inputFor(parts: GuideParts, answers: Answers, today: Day): GuideInput {
  const { landed, words, t } = parts.language;
  const language = { tag: landed.tag, words, templates: parts.templates, t };
  return { answers, today, language, facts: parts.facts };
}

/** What is printed: the guide, or the card, which has a text of its own. */
function treeFor(
  { edition }: Format,
  parts: GuideParts,
  answers: Answers,
  today: Day,
  guide: GuideRoot,
): GuideRoot {
  return edition === 'card' ? parts.writeFor(edition, inputFor(parts, answers, today)) : guide;
}

/** Forgets the last guide, with the answers it was written from. */
export function forgetGuide(): void {
  last = undefined;
}
