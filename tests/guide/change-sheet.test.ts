import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read/read-content';
import { firstDay } from '../../src/facts/first-day';
import { compareDays } from '../../src/guide/changes/compare-days';
import { compareGuides } from '../../src/guide/changes/compare-guides';
import { writeChangeSheet } from '../../src/guide/changes/write-change-sheet';
import type { FilledGuide, FilledSection } from '../../src/guide/fill/fill-templates';
import type { Language } from '../../src/guide/fill/language';
import { rewrittenSince } from '../../src/guide/revisions/rewritten-since';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import { type Answers, fields } from '../../src/questions/fields';
import { inventProject, inventWords, loadLanguage, section } from '../support/invented';
import { textOf } from '../support/read-tree';
import { facts, realLanguages, rules } from '../support/real-content';

const changeSheetWords = {
  'change-sheet.title': 'Changed since {day}',
  'change-sheet.intro': 'Of {since}, now {today}.',
  'change-sheet.nothing': 'Nothing changed.',
  'change-sheet.since': 'since {day}',
  'change-sheet.now': 'Now:',
  'change-sheet.no-longer': 'No longer:',
  'change-sheet.cut': 'Not all of:',
  'change-sheet.appeared': 'New parts:',
  'change-sheet.gone': 'Gone parts:',
  'change-sheet.rewritten': 'Rewritten:',
  'change-sheet.rewritten.all': 'All rewritten.',
  'change-sheet.sources': 'Sources of the slip',
};

interface Wish {
  stay: string;
  since: string;
  today?: string;
  answers?: Answers;
  room?: number;
  rewritten?: string[] | 'all';
}

/** A slip of an invented project whose "stay" has this prose. */
function slip({ stay, since, today = '2026-11-23', answers = {}, ...rest }: Wish): GuideRoot {
  const root = inventProject({
    'templates/stay.hbs': section(stay),
    'locales/en/words.json': inventWords(changeSheetWords),
  });
  const {
    facts,
    rules: { book: rules },
  } = readContent(root);
  const language = loadLanguage(root);
  const room = rest.room ?? Number.POSITIVE_INFINITY;
  const rewritten = rest.rewritten ?? [];
  return writeChangeSheet({ answers, today, language, facts, rules, since, room, rewritten });
}
const said = (wish: Wish) => textOf(slip(wish)).replace(/\u00A0/g, ' ');

describe('a change slip', () => {
  const toll = 'Pay {{amount "toll"}} now.\n\nThis stays.';

  it('says the old value, the new one, from when, and its source', () => {
    const text = said({ stay: toll, since: '2026-05-31' });
    expect(text).toContain('UAH 5 → UAH 1,000,000, since 1 June 2026[1]');
    expect(text).toContain('Now:\nPay UAH 1,000,000 now.[1]');
    expect(text).not.toMatch(/This stays|No longer|Nothing changed/);
    expect(text).toContain('Sources of the slip\n\nDesk: a page');
  });
  it('says that nothing changed, and then has no sources', () => {
    const made = slip({ stay: toll, since: '2026-06-01' });
    expect(textOf(made)).toContain('Nothing changed.');
    expect(made.children).toEqual([]);
  });
  it('says what a rule of the day brought and what no longer holds', () => {
    const stay =
      '{{#if (in-force "permit-required-since")}}\n\nCarry the permit.\n\n{{else}}\n\nYour old card is enough for everything.\n\n{{/if}}';
    const text = said({ stay, since: '2026-05-05' });
    expect(text).toContain('Now:\nCarry the permit.');
    expect(text).toContain('No longer:\nYour old card is enough for everything.');
    expect(said({ stay, since: '2026-05-06' })).toContain('Nothing changed');
  });
  it('does not take it for a change that a claim has grown old', () => {
    const stay = 'Closed in {{deadline "permit-window-closed"}}. Look again.';
    expect(said({ stay, since: '2026-02-09' })).toContain('Nothing changed.');
    expect(said({ stay: 'It stands so.{{source "page-b"}}', since: '2026-03-01' })).toContain(
      'Nothing changed.',
    );
  });
  it('holds each item of a list and each row of a table apart', () => {
    const stay =
      '1. Stay calm.\n2. Pay {{amount "toll"}}.\n\n| What | Sum |\n| --- | --- |\n| Card | none |\n| Toll | {{amount "toll"}} |';
    const text = said({ stay, since: '2026-05-31' });
    expect(text).not.toMatch(/Stay calm|Card/);
    expect(text).toMatch(/Pay UAH 1,000,000.*\n[\s\S]*What[\s\S]*Toll[\s\S]*UAH 1,000,000/);
  });
  it('names what was rewritten besides', () => {
    expect(said({ stay: toll, since: '2026-06-01', rewritten: ['Stay'] })).toContain(
      'Rewritten:\n',
    );
    expect(said({ stay: toll, since: '2026-06-01', rewritten: 'all' })).toContain('All rewritten.');
  });
  it('keeps what must be crossed out when there is little room, and tells of the rest', () => {
    const stay =
      '{{#if (in-force "permit-required-since")}}\n\n' +
      'Carry the permit wherever you go and show it to whoever asks. '.repeat(4) +
      '\n\n{{else}}\n\nYour old card is enough.\n\n{{/if}}';
    const text = said({ stay, since: '2026-05-05', room: 400 });
    expect(text).toContain('Your old card is enough.');
    expect(text).not.toContain('Carry the permit');
    expect(text).toContain('Not all of: Stay.');
    expect(said({ stay: toll, since: '2026-05-31', room: 0 })).toContain('UAH 5 → UAH 1,000,000');
  });
});

describe('a person’s own days', () => {
  const { facts: book, rules: invented } = readContent(inventProject());
  const exit = book.deadlines['contract-exit'];
  if (!exit) throw new Error('no contract-exit');
  const longer: typeof exit = { ...exit, values: [...exit.values, ['2026-06-01', 9]] };
  const changed = { ...book, deadlines: { ...book.deadlines, 'contract-exit': longer } };
  const answers = { contract: 'signed', contractStart: '2026-01-31' } as const;

  const moved = (asks: Answers, since: string, today: string) =>
    compareDays({ answers: asks, today, facts: changed }, since, invented.book);

  it('move when their rule has changed', () => {
    expect(moved(answers, '2026-05-31', '2026-06-01')).toEqual([
      { kind: 'exit-from', from: '2026-08-31', to: '2026-10-31', fact: 'contract-exit' },
    ]);
  });
  it('do not move because the day of reading is another', () => {
    expect(moved(answers, '2026-06-01', '2026-11-23')).toEqual([]);
    const days = invented.book.ownDays.map(({ kind, from }) => `${kind} from ${from}`);
    expect(days).toContain('urgent-answer from today');
  });
});

describe('two guides', () => {
  const part = (id: FilledSection['id'], markdown = 'Same.'): FilledSection => ({
    id,
    title: `Title of ${id}`,
    reason: '',
    markdown,
    values: [],
  });
  const guide = (sections: FilledSection[], intro = 'Hello.'): FilledGuide => ({
    title: 'Guide',
    intro,
    sections,
  });
  let language: Language;
  beforeAll(() => {
    language = loadLanguage(inventProject());
  });
  const compare = (before: FilledGuide, after: FilledGuide) =>
    compareGuides(before, after, language, ['2026-01-01', '2026-06-01']);

  it('tell which sections came and went; lists do not count', () => {
    const { appeared, gone, sections } = compare(
      guide([part('first-steps'), part('pay'), part('sources', 'a')]),
      guide([part('first-steps'), part('leave'), part('sources', 'b')]),
    );
    expect(appeared.map(({ id }) => id)).toEqual(['leave']);
    expect(gone.map(({ id }) => id)).toEqual(['pay']);
    expect(sections).toEqual([]);
  });
  it('read the opening words with the first section', () => {
    const { sections } = compare(
      guide([part('first-steps')], 'Old opening words.'),
      guide([part('first-steps')], 'Another sentence altogether.'),
    );
    expect(sections[0]).toMatchObject({
      added: ['Another sentence altogether.'],
      removed: ['Old opening words.'],
    });
  });
  it('take a passage that shares most of its words for the same one, reworded', () => {
    const { sections } = compare(
      guide([part('pay', 'You have three months to ask.')]),
      guide([part('pay', 'You have six months to ask.')]),
    );
    expect(sections[0]).toMatchObject({ added: ['You have six months to ask.'], removed: [] });
  });
});

describe('the words of a revision', () => {
  const revision = (parts: Record<string, string>) => ({ code: '', language: 'en', parts });
  const recorded = [
    { ...revision({ stay: 'a', pay: 'a' }), day: '2026-01-01' },
    { ...revision({ stay: 'b', pay: 'a' }), day: '2026-03-01' },
  ];
  const present = [revision({ stay: 'b', pay: 'c' })];

  it('are held against the newest that was given out by that day', () => {
    expect(rewrittenSince('2026-02-01', 'en', present, recorded)).toEqual(['stay', 'pay']);
    expect(rewrittenSince('2026-03-01', 'en', present, recorded)).toEqual(['pay']);
    expect(rewrittenSince('2025-12-31', 'en', present, recorded)).toBeUndefined();
    expect(rewrittenSince('2026-02-01', 'uk', present, recorded)).toBeUndefined();
  });
});

describe.each(realLanguages)('a real slip in $tag', (language) => {
  const write = (answers: Answers, since: string, today = '2026-11-23') =>
    textOf(
      writeChangeSheet({
        answers,
        since,
        today,
        language,
        facts,
        rules,
        rewritten: [],
        room: Number.POSITIVE_INFINITY,
      }),
    ).replace(/\u00A0/g, ' ');

  it('tells that the death payment comes in more instalments', () => {
    const text = write({ reader: 'relative', contract: 'signed' }, '2025-08-31', '2025-09-01');
    expect(text).toMatch(/40\D* → 80/);
    expect(write({ contract: 'signed' }, '2025-09-01', '2025-09-02')).not.toMatch(/40\D* → 80/);
  });
  it('tells that the permit became a duty, and what no longer holds', () => {
    const text = write({ contract: 'signed', nationality: 'CO', unit: 'afu' }, '2026-05-05');
    expect(text).toContain(language.t('change-sheet.no-longer'));
    expect(text).toContain(language.templates.stay.title);
  });
  it('is empty between two days on which nothing began', () => {
    expect(write({ contract: 'signed' }, '2026-11-22')).toContain(
      language.t('change-sheet.nothing'),
    );
  });
  it('can be written for every contract status, unit and day', () => {
    const days = [firstDay, '2026-01-16', '2026-05-06'];
    for (const contract of fields.contract.values)
      for (const day of days)
        expect(write({ contract }, day)).not.toMatch(/undefined|NaN|\[object|\{\{/);
  });
});
