import { people } from 'content:situations';
import { describe, expect, it } from 'vitest';
import { findDeadPassages, type Reader } from '../../src/content/check/find-dead-passages';
import { findUnused } from '../../src/content/check/find-unused';
import { readContent } from '../../src/content/read/read-content';
import { firstDay } from '../../src/facts/first-day';
import { chooseFor } from '../../src/guide/choose/choose-for';
import { countryCodes } from '../../src/questions/countries';
import { type Answers, fields } from '../../src/questions/fields';
import { askRules } from '../../src/rules/ask-rules';
import { inventProject, section } from '../support/invented';

const root = process.cwd();
const content = readContent(root);
const { facts, rules } = content;

const meet = (answers: Answers, today: string): Reader => ({
  ask: askRules({ answers, today, facts }, rules.book),
  sections: chooseFor({ answers, today, facts }, rules.book),
});

/** The people of the lawyers' tests, every unit and contract on many days, and everybody who thinks of joining. */
function everybody(): Reader[] {
  const days = [firstDay, '2025-06-30', '2026-02-09', '2026-06-30', '2026-11-23'];
  const everyContract = fields.contract.values.flatMap((contract) =>
    fields.unit.values.map((unit): Answers => ({ contract, unit })),
  );
  return [
    ...people.map(({ answers, today }) => meet(answers as Answers, today)),
    ...days.flatMap((day) => everyContract.map((answers) => meet(answers, day))),
    ...['RU', 'BY', 'US', 'CO', 'SY', 'stateless', 'undisclosed'].flatMap((nationality) =>
      everyContract.map((answers) => meet({ ...answers, nationality }, '2026-11-23')),
    ),
    ...countryCodes.map((nationality) =>
      meet({ nationality, contract: 'considering' }, '2026-11-23'),
    ),
  ];
}

const told = (faults: { file: string; line: number; problem: string }[]) =>
  faults.map(({ file, line, problem }) => `${file}:${line} ${problem}`);

describe('the real content', () => {
  it('holds no fact, source or rule that nobody uses', () => {
    expect(told(findUnused(root, content))).toEqual([]);
  });
  it('holds no section and no passage that nobody gets, or that hides behind a condition that is always so', () => {
    expect(told(findDeadPassages(content, everybody()))).toEqual([]);
  });
});

describe('what is found', () => {
  const invent = (changes: Record<string, string>) => {
    const project = inventProject(changes);
    return { project, written: readContent(project) };
  };

  it('is named with file and line', () => {
    const { project, written } = invent({});
    const faults = told(findUnused(project, written));
    expect(faults).toContainEqual(
      expect.stringMatching(/^facts\/amounts\.yaml:\d+ toll: no template and no rule asks for it/),
    );
    const used = invent({ 'templates/stay.hbs': section('{{amount "toll"}}') });
    expect(told(findUnused(used.project, used.written)).join('\n')).not.toMatch(/ toll:/);
  });
  it('is a source that nothing rests on', () => {
    const { project, written } = invent({});
    const faults = told(findUnused(project, written)).join('\n');
    expect(faults).not.toMatch(/ page-a:/);
    const pages = `page-a: { kind: page, publisher: Desk, url: "https://example.org/a", checked_on: 2026-01-01, title: a page }
page-b: { kind: page, publisher: Other, url: "https://example.org/b", checked_on: 2025-03, title: another }
law-9: { kind: law, number: 9-X, published: 2025-12-17, seen_in: [page-b, page-a], checked_on: 2026-01, title: on toll }
page-lost: { kind: page, publisher: Nobody, url: "https://example.org/c", checked_on: 2025-03, title: lost }
`;
    const lost = invent({ 'facts/sources.yaml': pages });
    expect(told(findUnused(lost.project, lost.written)).join('\n')).toMatch(
      /facts\/sources\.yaml:4 page-lost: nothing rests on it/,
    );
  });
  it('is a passage that nobody gets, and one that everybody gets', () => {
    const prose =
      '{{#if (sure "contract:signed")}}\n\nOne.\n\n{{/if}}\n\n{{#if (sure "reader:relative")}}\n\nTwo.\n\n{{/if}}\n\n{{#if (sure "cell:visa:needed")}}\n\nThree.\n\n{{/if}}';
    const { written } = invent({ 'templates/stay.hbs': section(prose) });
    const with_ = (answers: Answers): Reader => ({
      ask: askRules({ answers, today: '2026-11-23', facts: written.facts }, written.rules.book),
      sections: ['stay'],
    });
    const readers = [
      with_({ contract: 'signed', nationality: 'CO' }),
      with_({ contract: 'signed', nationality: 'PL' }),
    ];
    const faults = told(findDeadPassages(written, readers)).filter((one) =>
      one.includes('stay.hbs'),
    );
    expect(faults).toEqual([
      'templates/stay.hbs:4 (sure "contract:signed") is always so for whoever gets this section.',
      'templates/stay.hbs:11 (sure "reader:relative") is never so for whoever gets this section.',
    ]);
    expect(told(findDeadPassages(written, readers))).toContain(
      'templates/pay.hbs:1 is in no guide.',
    );
  });
});
