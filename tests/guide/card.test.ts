import { facts } from 'content:facts';
import { rules } from 'content:rules';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read/read-content';
import { firstDay } from '../../src/facts/first-day';
import { writeCard } from '../../src/guide';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import { panelIds } from '../../src/guide/tree/panel-ids';
import type { Answers } from '../../src/questions/fields';
import { fields } from '../../src/questions/fields';
import { inventCard, inventProject, loadLanguage } from '../support/invented';
import { allNodes, sectionOf, textOf } from '../support/read-tree';
import { realGuide, realLanguages, shareOf } from '../support/real-content';

const situations: Answers[] = [...fields.contract.values, undefined].flatMap((contract) =>
  fields.reader.values.flatMap((reader) =>
    ['RU', 'CO', 'stateless', 'undisclosed'].map((nationality) => ({
      reader,
      nationality,
      ...(contract && { contract }),
    })),
  ),
);

const namedSources = (tree: GuideRoot) =>
  allNodes(tree).flatMap((node) => (node.type === 'note' ? [textOf(node)] : []));

describe.each(realLanguages)('every card in $tag', (language) => {
  const share = shareOf(situations, language);
  const write = (answers: Answers, today = '2026-11-23') =>
    writeCard({ answers, today, language, facts, rules });

  it('has eight panels of words, and its sources behind them', () => {
    for (const answers of share) {
      const card = write(answers);
      const name = JSON.stringify(answers);
      expect(card.children.map(({ id }) => id)).toEqual([...panelIds, 'sources']);
      for (const panel of card.children) {
        expect(panel.title, name).not.toBe('');
        expect(panel.children.length, `${name} ${panel.title}`).toBeGreaterThan(0);
      }
      expect(textOf(card), name).not.toMatch(/\{\{|\}\}|\{[a-z]+\}|undefined|\[object|NaN|:::/);
    }
  });

  it('rests on sources that the guide with the same answers lists, as it says', () => {
    for (const answers of share) {
      const guide = namedSources(realGuide(answers, language));
      for (const source of namedSources(write(answers)))
        expect(guide, JSON.stringify(answers)).toContain(source);
    }
  });

  it('can be read as of an earlier and a later day', () => {
    for (const day of [firstDay, '2026-01-26', '2027-12-31'])
      for (const answers of share) expect(() => write(answers, day)).not.toThrow();
  });

  it("puts what has happened before what may happen, on a relative's card", () => {
    const titles = (...problem: NonNullable<Answers['problem']>) =>
      write({ reader: 'relative', problem }).children.map(({ title }) => title);
    const [, , missing, captured, wounded, death] = write({ reader: 'relative' }).children.map(
      ({ title }) => title,
    );
    const from = (order: (string | undefined)[]) => [...titles().slice(0, 2), ...order];
    expect(titles('died').slice(0, 6)).toEqual(from([death, missing, captured, wounded]));
    expect(titles('wounded').slice(0, 6)).toEqual(from([wounded, missing, captured, death]));
    for (const problem of ['missing-or-captured', 'none'] as const)
      expect(titles(problem)).toEqual(titles());
    expect(titles('wounded', 'missing-or-captured')).toEqual(titles());
    const own = (problem: NonNullable<Answers['problem']>) =>
      write({ problem }).children.map((one) => one.title);
    expect(own(['wounded'])).toEqual(own(['none']));
  });

  it('says one sentence to show for each contract status, and another for a relative', () => {
    const shown = fields.contract.values.map((contract) =>
      textOf(sectionOf(write({ contract }), 'panel-2')),
    );
    // Who considers and who applies say the same.
    expect(new Set(shown).size).toBe(fields.contract.values.length - 1);
    expect(shown).not.toContain(textOf(sectionOf(write({ reader: 'relative' }), 'panel-2')));
  });
});

describe('a card', () => {
  const written = (card: string) => {
    const root = inventProject({ 'templates/card.hbs': card });
    const { facts: invented } = readContent(root);
    const language = loadLanguage(root);
    return writeCard({ answers: {}, today: '2026-11-23', language, facts: invented, rules });
  };

  it('says the day of an old value in few words, and none beside a claim', () => {
    const panels = ['Until {{deadline "permit-window-closed"}}. Old claim.{{source "page-b"}}'];
    const text = textOf(sectionOf(written(inventCard('Card', panels)), 'panel-1'));
    expect(text).toContain('(as of January\u{a0}2026)');
    expect(text).not.toContain('not checked again');
    expect(text).not.toContain('as of March 2025');
  });
  it('is refused when it has not one heading for each panel', () => {
    const card = inventCard('Card').replace('## Head C', 'Head');
    expect(() => written(card)).toThrow(/card\.hbs: 7 headings "##" for 8 panels/);
  });
  it('says on its last panel that nobody has read it, until somebody has', () => {
    const last = (card: string) => textOf(sectionOf(written(card), 'panel-8'));
    expect(last(inventCard('Card'))).toContain('Nobody has read the card.');
    const read = inventCard('Card').replace('title:', 'reviewed_on: 2026-01-01\ntitle:');
    expect(last(read)).not.toContain('Nobody has read');
  });
});
