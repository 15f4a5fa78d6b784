import { people } from 'content:situations';
import { uses } from 'content:uses';
import { describe, expect, it } from 'vitest';
import type { FactBook } from '../../src/facts/fact-book';
import { chooseFor } from '../../src/guide/choose/choose-for';
import { readLink } from '../../src/questions/read-link';
import { allFacts, type FactFilter, filterFacts } from '../../src/ui/lawyers/filter-facts';
import { type FactRow, listFacts } from '../../src/ui/lawyers/list-facts';
import { facts, realGuide, realLanguage, rules } from '../support/real-content';

const english = await realLanguage('en');

describe('the list of facts', () => {
  const rows = listFacts(facts, '2026-11-23', english.t, english.words);

  it('holds every fact once, the oldest evidence first', () => {
    const { amounts, deadlines, contacts, nationalities } = facts;
    const ids = [amounts, deadlines, contacts, nationalities].flatMap((file) => Object.keys(file));
    const listed = rows.map(({ id }) => id);
    expect(listed.filter((id) => !id.includes(':')).sort()).toEqual(ids.sort());
    expect(new Set(listed).size).toBe(listed.length);
    const days = rows.map(({ evidence }) => evidence.checkedOn);
    expect(days).toEqual([...days].sort());
  });
  it('holds what is known of each country once, with its own evidence', () => {
    for (const [category, cells] of Object.entries((facts as FactBook).cells)) {
      const own = rows.filter(({ usedAs, id }) => usedAs === category && id.includes(':'));
      const codes = own.flatMap(({ id }) => (/\((.*)\)/.exec(id)?.[1] ?? '').split(' '));
      expect(codes.sort(), category).toEqual(Object.keys(cells).sort());
    }
  });
  it('prints the value of the day, its history, and whether it is due', () => {
    const exit = rows.find(({ id }) => id === 'contract-exit');
    expect(exit).toMatchObject({ value: '6\u00A0months', isDue: false });
    expect(exit?.history).toEqual([
      '10\u00A0June\u00A02016: 0\u00A0months',
      '18\u00A0May\u00A02024: 6\u00A0months',
    ]);
    expect(rows.find(({ id }) => id === 'permit-window')?.isDue).toBe(true);
  });
  it('knows where each is used', () => {
    expect(uses['contract-exit']).toContain('leaving-service');
    expect(uses['stay-after-discharge']).toContain('rules');
    expect(uses['permit-window-closed']).toEqual(expect.arrayContaining(['stay', 'rules']));
    expect(uses.home_law).toContain('status-and-home-law');
  });
});

describe('the filter of facts', () => {
  const row = (id: string, change: Partial<FactRow> = {}): FactRow => ({
    id,
    file: 'amounts',
    usedAs: id,
    history: [],
    isDue: false,
    evidence: {
      sources: ['a', 'b'],
      checkedOn: '2026',
      recheckAfter: '2027-01-01',
      confidence: 'high',
    },
    ...change,
  });
  const alone = {
    sources: ['a'],
    checkedOn: '2026',
    recheckAfter: '2027-01-01',
    confidence: 'low',
  } as const;
  const some = [
    row('plain'),
    row('late', { isDue: true }),
    row('lonely', { file: 'contacts', evidence: { ...alone, sources: ['a'] } }),
  ];
  const ids = (filter: Partial<FactFilter>) =>
    filterFacts(some, { ...allFacts, ...filter }, ({ id }) => id !== 'plain').map(({ id }) => id);

  it('lets through what is asked for, in any combination', () => {
    expect(ids({})).toEqual(['plain', 'late', 'lonely']);
    expect(ids({ letters: ' LATE ' })).toEqual(['late']);
    expect(ids({ file: 'contacts' })).toEqual(['lonely']);
    expect(ids({ marks: ['due'] })).toEqual(['late']);
    expect(ids({ marks: ['alone'] })).toEqual(['lonely']);
    expect(ids({ marks: ['low', 'alone'] })).toEqual(['lonely']);
    expect(ids({ marks: ['unused'] })).toEqual(['plain']);
    expect(ids({ marks: ['due', 'low'] })).toEqual([]);
  });
});

describe('the people of the tests', () => {
  it('open by a link, and the table says what their guide holds', async () => {
    const language = await realLanguage('en');
    expect(people.length).toBeGreaterThan(10);
    for (const { name, answers, today } of people) {
      const parts = Object.entries(answers).map(([field, value]) => [field, String(value)]);
      const link = readLink(new URLSearchParams(parts).toString(), []);
      expect(link.notUnderstood, name).toEqual([]);
      const ids = realGuide(link.answers, language, today).children.map(({ id }) => id);
      expect(chooseFor({ answers: link.answers, today, facts }, rules), name).toEqual(ids);
    }
  });
});
