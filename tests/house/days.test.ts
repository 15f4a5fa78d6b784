/** A day is written in one form in one language, whoever writes it: the guide, the foot of a page, an answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../src/facts/format';
import { writeChangeSheet } from '../../src/guide/changes/write-change-sheet';
import { makeJob } from '../../src/pdf/make-job';
import { nameAnswer } from '../../src/questions/name-answer';
import type { RegionalForm } from '../../src/types';
import { readText, setAndRead } from '../support/pdf-read';
import { textOf } from '../support/read-tree';
import { facts, realGuide, realLanguages, rules } from '../support/real-content';
import { regional } from '../support/regional';

const today = '2026-11-30';
const answers = {
  contract: 'ended',
  unit: 'afu',
  nationality: 'CO',
  contractStart: '2024-03-05',
  contractEnd: '2026-10-12',
} as const;

/** Finds a day of any form: day, month's name and year in any order that some language has, and a mark of the year behind it. */
function findDays(text: string, words: RegionalForm): { written: string; day: string }[] {
  const months = Array.from({ length: 12 }, (_, month) => words[`month.${month + 1}`] ?? '');
  const m = `(?<m>${months.join('|')})`;
  const [d, y] = ['(?<d>\\d{1,2})', '(?<y>\\d{4})'];
  const gap = ',?\\s+(?:de\\s+)?';
  const forms = [
    `${d}${gap}${m}${gap}${y}(?:\\s+р\\.)?`,
    `${m}${gap}${d}${gap}${y}`,
    `${y}\\s+წლის\\s+${d}\\s+${m}`,
  ];
  const two = (part: string | number = '') => String(part).padStart(2, '0');
  return forms.flatMap((form) =>
    [...text.matchAll(new RegExp(form, 'gi'))].map(({ 0: written, groups = {} }) => {
      const at = months.findIndex((name) => name.toLowerCase() === groups.m?.toLowerCase()) + 1;
      return { written, day: `${groups.y}-${two(at)}-${two(groups.d)}` };
    }),
  );
}

const bare = (text: string) => text.replace(/\s+/g, ' ');

describe.each(realLanguages)('the days of a guide in $tag', (language) => {
  const { t, words, tag } = language;
  const guide = realGuide(answers, language, today);
  const expectOneForm = (text: string, atLeast: number) => {
    const days = findDays(text, words);
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
    // Page by page: the last day of one and the first of the next are no day together.
    const pages = Array.from({ length: pdf.numPages }, (_, i) => readText(pdf, i + 1));
    const text = (await Promise.all(pages)).join(' | ');
    expectOneForm(text, 50 + pdf.numPages);
    expect(tag).toBe(guide.lang);
  });
});

it('finds a day of another form, to be sure', () => {
  const days = findDays('on May 18, 2024, 18 May 2024, and 3 May', regional('en', 'en-GB'));
  expect(days.map(({ written }) => written)).toEqual(['18 May 2024', 'May 18, 2024']);
  expect(findDays('30 листопада 2026 р. і 17 листопада 2025', regional('uk'))).toEqual([
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
