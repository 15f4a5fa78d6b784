import { people } from 'content:situations';
import { uses } from 'content:uses';
import { describe, expect, it } from 'vitest';
import { chooseFor } from '../src/guide/choose';
import { readLink } from '../src/questions/read-link';
import { listFacts } from '../src/ui/lawyers/list-facts';
import { facts, realGuide, realLanguage } from './real-content';

describe('the list of facts', () => {
  const rows = listFacts(facts, '2026-11-23', 'en', 'en-GB');

  it('holds every fact once, the oldest evidence first', () => {
    const { amounts, deadlines, contacts, nationalities } = facts;
    const ids = [amounts, deadlines, contacts, nationalities].flatMap((file) => Object.keys(file));
    expect(rows.map(({ id }) => id).sort()).toEqual(ids.sort());
    const days = rows.map(({ evidence }) => evidence.checkedOn);
    expect(days).toEqual([...days].sort());
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
    expect(uses['stay-after-discharge']).toContain('stay');
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
      expect(chooseFor(link.answers, today, facts), name).toEqual(ids);
    }
  });
});
