/** What must hold of every guide, whoever reads it and on whatever day: tried on persons by chance. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact-book';
import { chooseSections } from '../../src/guide/choose/sections';
import type { Language } from '../../src/guide/fill/language';
import type { GuideNode, GuideRoot } from '../../src/guide/tree/nodes';
import { translator } from '../../src/i18n';
import type { Answers } from '../../src/questions/fields';
import { askRules } from '../../src/rules/ask-rules';
import { sectionIds } from '../../src/section-ids';
import { anyAnswers, anyDayOf, runsOf } from '../support/arbitrary';
import { allNodes, textOf } from '../support/read-tree';
import { facts, realGuide, realLanguages, rules } from '../support/real-content';

const changes = [facts.amounts, facts.deadlines, facts.contacts].flatMap(
  (file: Record<string, Fact>) =>
    Object.values(file).flatMap(({ values }) => values.map(([day]) => day)),
);
const anyDay = anyDayOf(changes);
const numRuns = runsOf(40);

/** A language that throws where it would fall back on English. */
const strict = realLanguages.map((language) => ({
  ...language,
  t: translator(language.words, language.words),
}));

type Look = (guide: GuideRoot, language: Language, answers: Answers, today: string) => void;

/** What must hold, by name. A guide is written once, and looked at in every way. */
const looks: Record<string, Look> = {
  'has sections, each with words, and nothing left of the engine in them': (guide) => {
    for (const section of guide.children) {
      expect(section.title.trim()).not.toBe('');
      expect(section.reason.trim()).not.toBe('');
      expect(section.children.length, section.id).toBeGreaterThan(0);
    }
    expect(textOf(guide)).not.toMatch(
      /\{\{|\}\}|\{[a-z]+\}|undefined|\[object|NaN|:::|\[\^|[\uE000-\uF8FF]|\*\*/,
    );
  },
  'has no empty passage': (guide) => {
    // Between two marks a single space may stand by itself.
    for (const node of allNodes(guide))
      if (node.type !== 'break' && node.type !== 'text')
        expect(textOf(node).trim(), JSON.stringify(node)).not.toBe('');
  },
  'prints and leaves out each section once, and gives the reason': (
    guide,
    language,
    answers,
    today,
  ) => {
    const choice = chooseSections(answers, askRules({ answers, today, facts }, rules), rules.table);
    const ids = [...choice.included, ...choice.leftOut, ...choice.cut].map(({ id }) => id);
    expect([...ids].sort()).toEqual([...sectionIds].sort());
    expect(guide.children.map(({ id }) => id)).toEqual(choice.included.map(({ id }) => id));
    for (const { id, because } of choice.leftOut) expect(because, id).not.toEqual([]);
    const list = textOf(guide.children.find(({ id }) => id === 'left-out') as GuideNode);
    for (const { id } of choice.leftOut) expect(list).toContain(language.templates[id].title);
  },
  'has a note for each mark and a mark for each note, counted as they are met': (guide) => {
    const nodes = allNodes(guide);
    const notes = nodes.flatMap((node) => (node.type === 'note' ? [node.number] : []));
    const cited = nodes.flatMap((node) => (node.type === 'notes' ? node.numbers : []));
    expect(notes).toEqual(notes.map((_, index) => index + 1));
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(notes);
  },
  'carries no claim in digits without a mark in the same passage': (guide) => {
    for (const section of guide.children) {
      if (section.id === 'sources' || section.id === 'left-out') continue;
      for (const node of allNodes(section)) {
        if (node.type !== 'paragraph' && node.type !== 'tableCell') continue;
        const own = node.children.map(textOf).join('');
        if (!/\d/.test(own.replace(/\[\d+\]/g, ''))) continue;
        expect(own, section.id).toMatch(/\[\d+\]/);
      }
    }
  },
  'is the same when it is written again': (guide, language, answers, today) =>
    expect(realGuide(answers, language, today)).toEqual(guide),
};

describe.each(strict)('any guide in $tag', (language) => {
  it('keeps all that must hold, whoever reads it', () => {
    fc.assert(
      fc.property(anyAnswers, anyDay, (answers, today) => {
        const guide = realGuide(answers, language, today);
        for (const [name, look] of Object.entries(looks)) {
          try {
            look(guide, language, answers, today);
          } catch (error) {
            throw new Error(name, { cause: error });
          }
        }
      }),
      { numRuns },
    );
  });
});
