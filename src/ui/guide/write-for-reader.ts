import type { Format } from '../../editions';
import type { GuideRoot, Section } from '../../guide/nodes';
import type { TypesetJob } from '../../pdf/messages';
import { writeFurniture } from '../../pdf/write-furniture';
import type { Answers } from '../../questions/fields';
import type { Day } from '../../types';
import { writeDay } from '../days';
import type { GuideParts } from './load-guide';

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
    // The same words, set in another way.
    const { written } = last;
    last = { ...last, format, written: { ...written, job: { ...written.job, ...format } } };
  }
  return last.written;
}

function write(parts: GuideParts, answers: Answers, today: Day, format: Format): WrittenGuide {
  const { landed, words, t } = parts.language;
  const language = { tag: landed.tag, words, templates: parts.templates, t };
  const input = { answers, today, language, facts: parts.facts };
  const guide = parts.writeGuide(input);
  const asOf = t('pdf.as-of', { day: writeDay(today, words.intl) });
  const { code } = landed;
  const furniture = writeFurniture(t, asOf, code);
  return {
    guide,
    asOf,
    code,
    leftOut: () => parts.writeLeftOut(input),
    job: { tree: guide, today, ...format, furniture },
  };
}

/** Forgets the last guide, with the answers it was written from. */
export function forgetGuide(): void {
  last = undefined;
}
