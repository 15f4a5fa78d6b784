/** A day is written in one form in one language, whoever writes it: the guide, the foot of a page, an answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../src/facts/format';
import { writeChangeSheet } from '../../src/guide/changes/write-change-sheet';
import { makeJob } from '../../src/pdf/make-job';
import { nameAnswer } from '../../src/questions/name-answer';
import { readText, setAndRead } from '../support/pdf-read';
import { textOf } from '../support/read-tree';
import { facts, realGuide, realLanguages, rules } from '../support/real-content';

const today = '2026-11-30';
const answers = {
  contract: 'ended',
  unit: 'afu',
  nationality: 'CO',
  contractStart: '2024-03-05',
  contractEnd: '2026-10-12',
} as const;

/** Finds a day of any form: day and name of a month in either order, a year, and a mark of the year behind it. */
function findDays(text: string, intl: string): { written: string; day: string }[] {
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(intl, { day: 'numeric', month: 'long', timeZone: 'UTC' })
      .formatToParts(Date.UTC(2026, month, 1))
      .find(({ type }) => type === 'month')
      ?.value.toLowerCase(),
  );
  const month = `(${months.join('|')})`;
  const form = `(?:(\\d{1,2})\\s+${month}|${month}\\s+(\\d{1,2})),?\\s+(\\d{4})(?:\\s+р\\.)?`;
  return [...text.matchAll(new RegExp(form, 'gi'))].map((found) => {
    const [written, before, first, second, after, year] = found;
    const at = months.indexOf((first ?? second ?? '').toLowerCase()) + 1;
    const two = (part: string | number | undefined) => String(part).padStart(2, '0');
    return { written, day: `${year}-${two(at)}-${two(before ?? after)}` };
  });
}

const bare = (text: string) => text.replace(/\s+/g, ' ');

describe.each(realLanguages)('the days of a guide in $tag', (language) => {
  const { t, words, tag } = language;
  const guide = realGuide(answers, language, today);
  const expectOneForm = (text: string, atLeast: number) => {
    const days = findDays(text, words.intl);
    expect(days.length).toBeGreaterThanOrEqual(atLeast);
    for (const { written, day } of days) expect(bare(written)).toBe(bare(formatMoment(day, words)));
  };

  it('have one form in its text, its reasons and its answers', () => {
    expectOneForm(textOf(guide), 50);
    expectOneForm(nameAnswer(answers, 'contractStart', language) ?? '', 1);
  });

  it('have the same in what has changed since', () => {
    const since = '2025-08-20';
    const input = { answers, today, since, language, facts, rules, rewritten: 'all' } as const;
    expectOneForm(textOf(writeChangeSheet({ ...input, room: Number.POSITIVE_INFINITY })), 3);
  });

  it('have the same in the PDF, in the feet of its pages too', async () => {
    const printFormat = { format: 'a4', paper: 'a4' } as const;
    const job = makeJob(guide, { t, words, code: '', today, printFormat });
    expect(job.runningHeads.asOf).toBe(t('pdf.as-of', { day: formatMoment(today, words) }));
    const pdf = await setAndRead(job);
    expectOneForm(await readText(pdf), 50 + pdf.numPages);
    expect(tag).toBe(guide.lang);
  });
});

it('finds a day of another form, to be sure', () => {
  const days = findDays('on May 18, 2024, 18 May 2024, and 3 May', 'en-GB');
  expect(days.map(({ written }) => written)).toEqual(['May 18, 2024', '18 May 2024']);
  expect(findDays('30 листопада 2026 р. і 17 листопада 2025', 'uk')).toEqual([
    { written: '30 листопада 2026 р.', day: '2026-11-30' },
    { written: '17 листопада 2025', day: '2025-11-17' },
  ]);
});

it('asks no Intl for words where it is read: devices differ, so the build asks once', () => {
  // Whether a language exists at all is no word.
  const free = ['print-run/row.ts'];
  const asks = /Intl\.(?!Segmenter|Collator)\w+|\.toLocale(Date|Time)?String\(/;
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      !file.startsWith('content/') &&
      !free.includes(file) &&
      asks.test(readFileSync(`src/${file}`, 'utf8')),
  );
  expect(files, 'add what is needed to src/content/read/regional-words.ts').toEqual([]);
});
