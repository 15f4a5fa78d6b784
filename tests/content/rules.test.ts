/** What the build refuses in `rules/`, and that a lawyer can add a rule without code. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read/read-content';
import { inventGuide, inventProject, section } from '../support/invented';
import { textOf } from '../support/read-tree';

const says = 'says: { en: "Words.", uk: "Слова." }';
const build = (changes: Record<string, string>) => () => readContent(inventProject(changes));
const rule = (text: string) => build({ 'rules/new.yaml': text });
const basis = 'rests-on: answers';
const holding = (holds: string, on = 'sources: [page-a]') =>
  rule(`new-rule:\n  ${says}\n  holds: ${holds}\n  ${on}\n`);

describe('a rule is refused, with its file, line and what to do', () => {
  it.each([
    [
      'without a source',
      `new-rule:\n  ${says}\n  holds: { contract: signed }\n`,
      /rules\/new\.yaml:1 new-rule: names no source; give sources/,
    ],
    [
      'with a source that is not there',
      `new-rule:\n  ${says}\n  holds: { contract: signed }\n  sources: [page-z]\n`,
      /facts\/sources\.yaml has no "page-z"/,
    ],
    [
      'with no source that was read',
      `new-rule:\n  ${says}\n  holds: { contract: signed }\n  sources: [law-9]\n`,
      /none of its sources has a url/,
    ],
    [
      'with both',
      `new-rule:\n  ${says}\n  holds: { contract: signed }\n  sources: [page-a]\n  ${basis}\n`,
      /keep one of them/,
    ],
    [
      'without Ukrainian words',
      'new-rule:\n  says: { en: "Words." }\n  holds: { contract: signed }\n  rests-on: answers\n',
      /rules\/new\.yaml:2 new-rule: "uk" is missing/,
    ],
    [
      'with a name that is no slug',
      `newRule:\n  ${says}\n  holds: { contract: signed }\n  ${basis}\n`,
      /use small letters, digits and hyphens/,
    ],
    [
      'that is called as another',
      `serving-now:\n  ${says}\n  holds: { contract: signed }\n  ${basis}\n`,
      /another rule is called so, in rules\/contract\.yaml/,
    ],
    [
      'in a circle',
      `one:\n  ${says}\n  holds: { not: two }\n  ${basis}\ntwo:\n  ${says}\n  holds: { any: [one, serving-now] }\n  ${basis}\n`,
      /rules\/new\.yaml:1 one: asks itself: one → two → one; take one of these out/,
    ],
  ])('%s', (_name, text, message) => {
    expect(rule(text)).toThrow(message);
  });

  it.each([
    ['another rule that is not there', 'serving-then', /"serving-then" is no rule of rules\//],
    ['an unknown field', '{ contrakt: signed }', /"contrakt" is no field/],
    ['an unknown value', '{ contract: sined }', /"contract" has no value "sined"; use considering/],
    ['a value that is no answer', '{ contract: unsure }', /counts as not answered; ask with open/],
    ['an unknown fact', '{ in-force: law-of-nowhere }', /facts\/ has no "law-of-nowhere"/],
    [
      'a length for a day',
      '{ reached: two-pages }',
      /facts\/deadlines\.yaml has no day "two-pages"/,
    ],
    ['an unknown column', '{ listed: three_passports }', /has no column "three_passports"/],
    ['an unknown cell', '{ cell: { visa: perhaps } }', /no state has "perhaps" as its "visa"/],
    ['an unknown category', '{ cell: { toll: free } }', /has no category "toll"/],
    [
      'a day without a fact',
      '{ contractStart: 2026-01-01 }',
      /a day is asked as \{ contractStart: \{ before/,
    ],
    ['two tests in one', '{ contract: signed, unit: afu }', /write one test/],
    ['a list of one', '{ all: [serving-now] }', /joins two or more/],
    ['nothing', '{}', /write one test/],
  ])('that asks %s', (_name, holds, message) => {
    expect(holding(holds)).toThrow(message);
  });

  it('that asks facts and rests on answers, itself or through another', () => {
    expect(holding('{ in-force: ombudsman-since }', basis)).toThrow(
      /answers are not all it rests on/,
    );
    const two = `one:\n  ${says}\n  holds: { listed: multiple_citizenship }\n  sources: [page-a]\ntwo:\n  ${says}\n  holds: { not: one }\n  ${basis}\n`;
    expect(rule(two)).toThrow(/rules\/new\.yaml:5 two: asks facts/);
    expect(holding('{ contract: signed }', basis)).not.toThrow();
  });
});

describe('a table is refused', () => {
  it('with a section that has no row, or asks what may be unknown', () => {
    const sections = (from: RegExp, to: string) => {
      const real = readContentOf('rules/sections.yaml').replace(from, to);
      return build({ 'rules/sections.yaml': real });
    };
    expect(sections(/ {2}citizenship: \{\}\n/, '')).toThrow(
      /sections\.yaml:\d+ sections: "citizenship" has no row/,
    );
    expect(
      sections(
        /citizenship: \{\}/,
        'citizenship: { when: { contract: signed }, because: [contract] }',
      ),
    ).toThrow(/may be unknown; ask it as \{ may: … \}/);
    expect(
      sections(/citizenship: \{\}/, 'citizenship: { when: { may: { contract: signed } } }'),
    ).toThrow(/name the answers that decide/);
    expect(sections(/citizenship: \{\}/, 'citizenshop: {}')).toThrow(
      /use an id of src\/section-ids\.ts/,
    );
  });
  it('with an own day that no language says, or that counts no length', () => {
    const days = (text: string) => build({ 'rules/own-days.yaml': text });
    expect(days('new-day: { from: today, counts: two-pages }\n')).toThrow(
      /add "day\.new-day" to the words/,
    );
    expect(days('exit-from: { from: today, counts: ombudsman-since }\n')).toThrow(
      /has no length "ombudsman-since"/,
    );
    expect(days('exit-from: { from: contractStart, on: two-pages }\n')).toThrow(
      /has no day "two-pages"/,
    );
  });
});

function readContentOf(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

describe('a lawyer’s change', () => {
  it('is one rule and one condition, and no code', () => {
    const changes = {
      'rules/new.yaml': `new-rule:
  says: { en: "A citizen of Poland was in the Legion.", uk: "Громадянин Польщі служив у легіоні." }
  holds: { all: [{ nationality: PL }, { unit: legion }, { in-force: ombudsman-since }] }
  sources: [page-a]
`,
      'templates/stay.hbs': section('For all.\n\n{{#if (sure "new-rule")}}\n\nFor one.\n\n{{/if}}'),
    };
    const text = (nationality: string, today?: string) =>
      textOf(inventGuide(changes, { nationality, unit: 'legion' }, today));
    expect(text('PL')).toContain('For one.');
    expect(text('CO')).not.toContain('For one.');
    expect(text('undisclosed')).not.toContain('For one.');
    expect(text('PL', '2026-01-26')).not.toContain('For one.');
  });
});
