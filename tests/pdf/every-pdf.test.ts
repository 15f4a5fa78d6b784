/**
 * Guides of all situations as PDF, in every language and format: all of them with `npm run test:all`, which takes
 * a night; in every other run a few in which each answer, format and paper occurs.
 */
import { describe, expect, it } from 'vitest';
import { formats, papers } from '../../src/formats';
import { writeFor } from '../../src/guide';
import { typeset } from '../../src/pdf/worker/typeset';
import { writeRunningHeads } from '../../src/pdf/write-running-heads';
import { type Answers, fields } from '../../src/questions/fields';
import { fontsFor, readPdf } from '../support/pdf-read';
import { copyOut, findDifference } from '../support/read-in-order';
import { facts, realLanguages, rules } from '../support/real-content';

const today = '2026-11-23';
const nationalities = ['RU', 'BY', 'US', 'CO', 'DE', 'SY', 'stateless', 'undisclosed'];
/** More than the longest guide in large print has ever needed (Russian on Letter, of whom nothing is known: 106): a guide that grows past it has gone wrong. */
const mostPages = 110;

/** All combinations of the answers that choose sections. */
const every: Answers[] = fields.reader.values.flatMap((reader) =>
  nationalities.flatMap((nationality) =>
    fields.unit.values.flatMap((unit) =>
      fields.contract.values.map((contract) => ({ reader, nationality, unit, contract })),
    ),
  ),
);

/** So far apart that each value of each field comes in. */
const few = every.filter((_, index) => index % 61 === 0);

const all = process.env.EVERY !== undefined;
const cases = (all ? every : few).flatMap((answers, index) =>
  realLanguages.flatMap((language, tongue) =>
    formats
      .filter((_, place) => all || place === (index + tongue) % formats.length)
      .map((format) => ({ answers, language, format, paper: papers[index % 2] ?? 'a4' })),
  ),
);

describe('a guide as PDF', () => {
  it('is tried for each answer, format and paper', () => {
    const answers = cases.map((one) => one.answers);
    for (const name of ['reader', 'unit', 'contract'] as const)
      expect(new Set(answers.map((one) => one[name]))).toEqual(new Set(fields[name].values));
    expect(new Set(answers.map((one) => one.nationality)).size).toBe(nationalities.length);
    expect(new Set(cases.map(({ format }) => format))).toEqual(new Set(formats));
    expect(new Set(cases.map(({ paper }) => paper))).toEqual(new Set(papers));
  });

  it.each(cases)(
    '$language.tag $format $paper: $answers.reader $answers.nationality $answers.unit $answers.contract',
    async ({ answers, language, format, paper }) => {
      const tree = writeFor(format, { answers, today, language, facts, rules });
      const runningHeads = writeRunningHeads(language.t, today, 'EN-0.1.0-7F3K-9Q2M');
      const job = { tree, today, format, paper, runningHeads };
      const { bytes, pages } = await typeset(job, await fontsFor(language.tag));
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(format === 'card' ? 2 : mostPages);
      const pdf = await readPdf(bytes);
      expect(pdf.numPages).toBe(pages);
      // The other formats stand on their sheets in another order, which their own tests unfold.
      if (format !== 'a4' || paper !== 'a4') return;
      expect(findDifference(tree, runningHeads.contents, await copyOut(pdf))).toBeUndefined();
    },
  );
});
