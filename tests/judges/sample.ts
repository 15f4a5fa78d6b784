/** The files that the outside judges are given: real guides in every format, language and paper. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formats, type PrintFormat, papers } from '../../src/formats';
import { writeFor } from '../../src/guide';
import type { Language } from '../../src/guide/fill/language';
import type { TypesetJob } from '../../src/pdf/messages';
import { writeRunningHeads } from '../../src/pdf/write-running-heads';
import { readLink } from '../../src/questions/read-link';
import { facts, realLanguages, rules } from '../support/real-content';

/** One file to be judged. */
export interface SampleFile {
  /** Who it is for and how it is printed; serves as a file's name. */
  name: string;
  job: TypesetJob;
}

/** Somebody with everything: most sections, a timeline, a danger, a relative abroad. */
const rich =
  'nationality=CO&unit=afu&contract=signed&contractStart=2026-03-15&permit=no&passport=expiring&family=abroad&problem=unpaid,wounded';

const folder = new URL('../situations/', import.meta.url);

/** The lawyers' persons, as links. */
const persons = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const { answers, today } = parse(readFileSync(new URL(file, folder), 'utf8')) as {
      answers: Record<string, string | string[]>;
      today: string;
    };
    const link = Object.entries(answers).map(([name, value]) => [name, String(value)]);
    return { name: file.replace('.yaml', ''), today, link: new URLSearchParams(link).toString() };
  });

const combinations = realLanguages.flatMap((language) =>
  papers.flatMap((paper) => formats.map((format) => ({ language, format, paper }))),
);

/**
 * Each of the lawyers' persons in one combination of language, format and paper, the next person in the next; and a
 * person with everything in each combination; and the sheets on which a printer is tried.
 */
export function listSample(): SampleFile[] {
  const everybody = persons.flatMap((person, index) => {
    const combination = combinations[index % combinations.length];
    return combination ? [sampleOf(person, combination)] : [];
  });
  const everything = combinations.map((combination) =>
    sampleOf({ name: 'everything', link: rich, today: '2026-11-23' }, combination),
  );
  const sheets = everything
    .filter(({ job }) => job.format === 'booklet')
    .map(({ name, job }) => ({
      name: name.replace('everything', 'test-sheet'),
      job: { ...job, isTestSheet: true },
    }));
  return [...everybody, ...everything, ...sheets];
}

interface Combination extends PrintFormat {
  language: Language;
}

function sampleOf(
  { name, link, today }: { name: string; link: string; today: string },
  { language, format, paper }: Combination,
): SampleFile {
  const { answers } = readLink(link, []);
  const { t, tag } = language;
  return {
    name: `${name}-${tag}-${format}-${paper}`,
    job: {
      tree: writeFor(format, { answers, today, language, facts, rules }),
      today,
      format,
      paper,
      runningHeads: writeRunningHeads(t, today, 'EN-0.1.0-7F3K-9Q2M'),
      qr: { address: 'https://putivnyk.example/', words: t('pdf.qr') },
    },
  };
}
