import { describe, expect, it } from 'vitest';
import { listDue as listByHarm } from '../../src/content/check/list-due';
import { readContent } from '../../src/content/read/read-content';
import { inventProject, section } from '../support/invented';
import { twoHarms } from '../support/two-harms';

const listDue = (content: ReturnType<typeof readContent>, today: string, whole = false) =>
  listByHarm(content, twoHarms, today, whole);

const evidence = 'checked_on: 2026-01-01, confidence: high';
const toll = (id: string, sources: string, more = evidence) =>
  `${id}: { unit: UAH, values: { 2020-01-01: 5 }, sources: [${sources}], ${more} }`;

/** The lines under the heading that begins with these words. */
function under(lines: string[], heading: string): string[] {
  const at = lines.findIndex((line) => line.startsWith(heading));
  if (at < 0) return [];
  const end = lines.indexOf('', at);
  return lines.slice(at + 1, end < 0 ? undefined : end).map((line) => line.trim());
}

describe('npm run due', () => {
  const content = (amounts: string[]) =>
    readContent(inventProject({ 'facts/amounts.yaml': `${amounts.join('\n')}\n` }));

  it('lists what is past its day, the oldest evidence first', () => {
    const lines = listDue(
      content([
        toll('newer', 'page-a', 'checked_on: 2024-02, confidence: high'),
        toll('older', 'page-a', 'checked_on: 2023-05-01, confidence: high'),
        toll('fresh', 'page-a', 'checked_on: 2026-01-01, confidence: high'),
      ]),
      '2026-02-01',
    );
    const past = under(lines, 'Past the day').filter((line) => /newer|older|fresh/.test(line));
    expect(past.map((line) => line.split(/\s+/)[1])).toEqual(['older', 'newer']);
  });

  it('lists what rests on one page, but not what rests on a law or on two', () => {
    const lines = under(listDue(listedWithLaw(), '2026-02-01', true), 'Resting on one page');
    expect(lines.some((line) => line.includes('one-page'))).toBe(true);
    expect(lines.some((line) => /two-pages|a-law/.test(line))).toBe(false);
  });

  it('says how many more there are, and lists all when asked', () => {
    const many = content(Array.from({ length: 12 }, (_, n) => toll(`t${n}`, 'page-a')));
    const short = under(listDue(many, '2027-02-01'), 'Past the day');
    // Ten of them, how many more, and the head: no section prints them.
    expect(short[0]).toMatch(/^in no section: \d+$/);
    expect(short).toHaveLength(12);
    expect(short.at(-1)).toMatch(/… and \d+ more/);
    const whole = under(listDue(many, '2027-02-01', true), 'Past the day');
    expect(whole.filter((line) => /\bt\d+/.test(line))).toHaveLength(12);
  });

  it('lists by what a wrong sentence can cost, the gravest first, however many there are', () => {
    const files = {
      'facts/amounts.yaml': ['t1', 't2', 't3'].map((id) => `${toll(id, 'page-a')}\n`).join(''),
      'templates/pay.hbs': section('{{amount "t1"}} {{amount "t2"}}').replace('Stay', 'Pay'),
      'templates/stay.hbs': section('{{amount "t3"}}'),
    };
    const lines = under(
      listDue(readContent(inventProject(files)), '2027-02-01', true),
      'Past the day',
    ).filter((line) => /^(stay|money):|\bt\d/.test(line));
    expect(lines.map((line) => line.split(/\s+/)[1])).toEqual(['1', 't3', '2', 't1', 't2']);
    expect(lines.filter((line) => line.includes(':'))).toEqual(['stay: 1', 'money: 2']);
  });

  it('says in one line that nobody has signed anything, else which sections are open', () => {
    const lines = listDue(readContent(inventProject()), '2026-02-01');
    expect(lines).toContain('Signed by nobody yet: en: no section at all');
    const signed = section('Words.', 'reviewed_on: 2026-01-05\n');
    const some = listDue(
      readContent(inventProject({ 'templates/stay.hbs': signed })),
      '2026-02-01',
      true,
    );
    const open = under(some, 'Signed by nobody yet: en');
    expect(open).toContain('pay');
    expect(open).not.toContain('stay');
  });
});

function listedWithLaw() {
  return readContent(
    inventProject({
      'facts/amounts.yaml': `${toll('one-page', 'page-a')}\n${toll('two-pages', 'page-a, page-b')}\n${toll('a-law', 'law-read')}\n`,
      'facts/sources.yaml': `page-a: { kind: page, publisher: Desk, url: "https://example.org/a", checked_on: 2026-01-01, title: a page }
page-b: { kind: page, publisher: Other, url: "https://example.org/b", checked_on: 2025-03, title: another }
law-9: { kind: law, number: 9-X, published: 2025-12-17, seen_in: [page-b, page-a], checked_on: 2026-01, title: on toll }
law-read: { kind: law, number: 8-X, url: "https://example.org/l", checked_on: 2026-01, title: on toll }
`,
    }),
  );
}
