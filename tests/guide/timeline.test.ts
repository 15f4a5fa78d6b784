import { describe, expect, it } from 'vitest';
import { comingDays, makeCalendar } from '../../src/app/calendar';
import { allNodes, sectionOf, textOf } from '../support/read-tree';
import { realGuide, realLanguages } from '../support/real-content';

const answers = { contract: 'signed', unit: 'afu', contractStart: '2026-08-31' } as const;

describe.each(realLanguages)('the timeline in $tag', (language) => {
  const guide = realGuide(answers, language);
  const entries = allNodes(guide).flatMap((node) => (node.type === 'timelineEntry' ? [node] : []));

  it('stands in the first steps, its days written out, with the rule of each', () => {
    expect(allNodes(sectionOf(guide, 'first-steps')).some(({ type }) => type === 'timeline')).toBe(
      true,
    );
    const exit = entries.find(({ day }) => day === '2027-02-28');
    expect(exit?.written).toContain('2027');
    expect(exit && textOf(exit)).toMatch(/\[\d+\]$/);
    expect(entries.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual(['2026-11-23']);
  });

  it('is not there when there is nothing to count', () => {
    const none = realGuide({ contract: 'signed', unit: 'afu' }, language);
    expect(allNodes(none).some(({ type }) => type === 'timeline')).toBe(false);
  });

  it('says a month where no day is known, and keeps it out of the calendar', () => {
    const late = realGuide({ ...answers, contractStart: '2025-03-01' }, language, '2026-10-01');
    const month = allNodes(late).flatMap((node) =>
      node.type === 'timelineEntry' && node.day === '2026-11' ? [node.written] : [],
    );
    expect(month).toHaveLength(1);
    expect(month[0]).not.toMatch(/\b\d{1,2}\b/);
    expect(comingDays(late, '2026-10-01')).not.toContain('2026-11');
  });

  it('makes a calendar that says nothing of what the days are for', async () => {
    const days = comingDays(guide, '2026-11-23');
    expect(days).toEqual(['2027-02-28', '2027-08-31', '2029-08-31']);
    const file = await makeCalendar(days, 'Papers', '2026-11-23');
    const text = await file.text();
    expect(file.name).toBe('days.ics');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).toContain('DTSTART;VALUE=DATE:20270228');
    expect([...text.matchAll(/^SUMMARY:(.*)$/gm)].map(([, title]) => title?.trim())).toEqual([
      'Papers',
      'Papers',
      'Papers',
    ]);
    for (const { children } of entries) {
      const words = children[0]?.type === 'text' ? children[0].value : '';
      expect(text).not.toContain(words.slice(0, 20));
    }
  });
});
