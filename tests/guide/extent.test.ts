/** The short guide, for each of the lawyers' people and for persons of every status. */
import { describe, expect, it } from 'vitest';
import { readSituations } from '../../src/content/read/read-situations';
import type { Extent } from '../../src/extent';
import { listTopics, writeCard, writeGuide } from '../../src/guide';
import { chooseSections } from '../../src/guide/choose/sections';
import { sectionsByProblem } from '../../src/guide/choose/sections-by-problem';
import { writeLeftOut } from '../../src/guide/fill/write-left-out';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import type { Answers } from '../../src/questions/fields';
import { fields } from '../../src/questions/fields';
import { readLink } from '../../src/questions/read-link';
import { allNodes, textOf } from '../support/read-tree';
import { facts, realLanguages, rules } from '../support/real-content';
import { askFor } from '../support/real-rules';

const people = readSituations(process.cwd()).flatMap((one) => {
  if (!('situation' in one)) return [];
  const { answers, today } = one.situation;
  const parts = Object.entries(answers).map(([name, value]) => [name, String(value)]);
  return [
    { name: one.name, today, answers: readLink(String(new URLSearchParams(parts)), []).answers },
  ];
});
/** What is chosen is the same in every language; one is enough for so many people. */
const english = realLanguages.slice(0, 1);
const choose = (answers: Answers, extent: Extent, today = '2026-11-23') =>
  chooseSections(answers, askFor(answers, today), rules.table, extent);
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);
const sectionOf = (guide: GuideRoot, id: string) => guide.children.find((one) => one.id === id);

describe('the short guide', () => {
  it.each(people)(
    'is part of the whole one, in its order, and the rest is cut: $name',
    (person) => {
      const whole = choose(person.answers, 'whole', person.today);
      const core = choose(person.answers, 'core', person.today);
      expect(whole.cut).toEqual([]);
      expect(ids(whole.included).filter((id) => ids(core.included).includes(id))).toEqual(
        ids(core.included),
      );
      expect([...ids(core.included), ...ids(core.cut)].sort()).toEqual(ids(whole.included).sort());
      expect(core.leftOut).toEqual(whole.leftOut);
    },
  );

  it.each(people)('holds what a problem brings, and what page one sends to: $name', (person) => {
    const { answers, today } = person;
    const { included, leftOut } = choose(answers, 'core', today);
    const brought = sectionsByProblem(askFor(answers, today), rules.table);
    // What is not for relatives at all is left out for that reason.
    for (const id of brought) if (!ids(leftOut).includes(id)) expect(ids(included)).toContain(id);
    for (const language of english) {
      const input = { answers, today, language, facts, rules };
      const [core, whole] = (['core', 'whole'] as const).map((extent) =>
        writeGuide({ ...input, extent }),
      );
      if (!core || !whole) throw new Error('two guides');
      const first = ({ intro, children }: GuideRoot) => ({ intro, steps: children[0] });
      expect(first(core)).toEqual(first(whole));
      const places = core.children.map(({ id }) => `#section-${id}`);
      for (const node of allNodes(core))
        if (node.type === 'link' && node.url.startsWith('#')) expect(places).toContain(node.url);
    }
  });

  it.each(people)('says what it leaves out and how to get it: $name', ({ answers, today }) => {
    for (const language of english) {
      const input = { answers, today, language, facts, rules, extent: 'core' } as const;
      const { cut } = choose(answers, 'core', today);
      const said = textOf(sectionOf(writeGuide(input), 'left-out') ?? { type: 'text', value: '' });
      for (const { id } of cut) expect(said).toContain(language.templates[id].title);
      expect(said.includes(language.t('extent.whole'))).toBe(cut.length > 0);
      expect(listTopics(input).map(({ id }) => id)).toEqual(ids(cut));
    }
  });

  it.each(fields.contract.values)(
    'keeps stay, help and what the law at home does: %s',
    (contract) => {
      for (const reader of fields.reader.values) {
        const { included, leftOut } = choose({ contract, reader }, 'core');
        for (const id of [
          'first-steps',
          'stay',
          'status-and-home-law',
          'help',
          'sources',
          'left-out',
        ])
          expect([...ids(included), ...ids(leftOut)]).toContain(id);
      }
    },
  );

  it('keeps both roads of whoever does not know whether there is a contract', () => {
    for (const answers of [{}, { contract: 'unsure' }] as const)
      expect(ids(choose(answers, 'core').included)).toEqual(
        expect.arrayContaining(['contract', 'no-contract', 'leaving-service', 'after-discharge']),
      );
  });
});

describe('a section that is asked for beside the core', () => {
  const signed: Answers = { contract: 'signed', unit: 'afu' };
  it('stands in its place', () => {
    const { included, cut } = choose(signed, ['leave', 'pay']);
    const whole = ids(choose(signed, 'whole').included);
    expect(ids(included)).toEqual(whole.filter((id) => !ids(cut).includes(id)));
    expect(ids(included)).toEqual(expect.arrayContaining(['leave', 'pay']));
    expect(ids(cut)).not.toContain('leave');
  });
  it('does not come when the answers rule it out, which stays the reason', () => {
    const { included, leftOut } = choose(signed, ['joining']);
    expect(ids(included)).not.toContain('joining');
    expect(leftOut.find(({ id }) => id === 'joining')?.because).toEqual(['contract']);
  });
  it('makes of all of them the whole guide', () => {
    const { cut } = choose(signed, 'core');
    const all = choose(
      signed,
      cut.map(({ id }) => id),
    );
    expect(ids(all.included)).toEqual(ids(choose(signed, 'whole').included));
  });
});

describe.each(realLanguages)('in $tag', (language) => {
  const input = {
    answers: { contract: 'signed' } as const,
    today: '2026-11-23',
    language,
    facts,
    rules,
  };

  it('a sentence that sends to a section that is cut stays, and says so', () => {
    const pay = writeGuide({ ...input, extent: ['pay'] });
    const named = language.t('left-out.short.section', {
      title: language.templates['bank-and-tax'].title,
    });
    expect(textOf(sectionOf(pay, 'pay') ?? pay)).toContain(named);
    expect(textOf(writeGuide({ ...input, extent: 'whole' }))).not.toContain(named);
  });
  it('only sources of what is printed are listed', () => {
    const notes = (extent: Extent) =>
      allNodes(writeGuide({ ...input, extent })).filter(({ type }) => type === 'note').length;
    expect(notes('core')).toBeLessThan(notes('whole') * 0.7);
  });
  it('the search finds what is cut, and gives that as the reason', () => {
    const others = writeLeftOut({ ...input, extent: 'core' });
    const reasonOf = (id: string) => others.find((one) => one.id === id)?.reason;
    expect(reasonOf('leave')).toBe(language.t('left-out.short.reason'));
    expect(reasonOf('joining')).not.toBe(language.t('left-out.short.reason'));
    expect(reasonOf('stay')).toBeUndefined();
  });
  it('a card is the same, however much of the guide is wished', () => {
    expect(writeCard({ ...input, extent: 'core' })).toEqual(
      writeCard({ ...input, extent: 'whole' }),
    );
  });
});
