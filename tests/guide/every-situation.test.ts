import { describe, expect, it } from 'vitest';
import { firstDay } from '../../src/facts/first-day';
import { countryCodes } from '../../src/questions/countries';
import { fields } from '../../src/questions/fields';
import { sectionIds } from '../../src/section-ids';
import { allNodes, textOf } from '../support/read-tree';
import { realGuide, realLanguages, shareOf } from '../support/real-content';

const nationalities = ['RU', 'BY', 'US', 'CO', 'SY', 'stateless', 'undisclosed'];
const days = [firstDay, '2025-06-30', '2026-02-09', '2026-06-30', '2026-11-23', '2027-12-31'];

/** Writes the guide of every nationality group, unit and contract status, and looks for what must never be there. */
describe.each(realLanguages)('every guide in $tag', (language) => {
  const every = nationalities.flatMap((nationality) =>
    fields.unit.values.flatMap((unit) =>
      fields.contract.values.map((contract) => ({ nationality, unit, contract })),
    ),
  );
  const situations = shareOf(every, language);

  it(`is whole: ${situations.length} situations`, () => {
    for (const answers of situations) {
      const guide = realGuide(answers, language);
      const name = JSON.stringify(answers);
      const ids = guide.children.map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const id of ids) expect(sectionIds, name).toContain(id);
      for (const section of guide.children)
        expect(section.children.length, `${name} ${section.id}`).toBeGreaterThan(0);
      const text = textOf(guide);
      expect(text, name).not.toMatch(/\{\{|\}\}|\{[a-z]+\}|undefined|\[object|NaN|:::/);
      const nodes = allNodes(guide);
      const cited = new Set(nodes.flatMap((node) => (node.type === 'notes' ? node.numbers : [])));
      const noted = nodes.flatMap((node) => (node.type === 'note' ? [node.number] : []));
      expect(
        [...cited].sort((a, b) => a - b),
        name,
      ).toEqual(noted);
      const steps = guide.children[0]?.children.filter(
        (node) => node.type === 'list' && node.ordered,
      );
      expect(steps?.length, `${name}: one list of first steps`).toBe(1);
      expect(
        steps?.[0]?.type === 'list' && steps[0].children.length,
        `${name}: three first steps`,
      ).toBe(3);
    }
  });

  it('can be written for every state, and names it', () => {
    for (const nationality of shareOf(countryCodes, language)) {
      const text = textOf(realGuide({ nationality, contract: 'considering' }, language));
      const name = language.words[`country.${nationality}`];
      expect(text).toContain(`${name}:`);
      expect(text, nationality).not.toMatch(/undefined|\[object/);
    }
  });

  it.each(days)('can be read as of %s', (day) => {
    for (const contract of fields.contract.values) {
      for (const unit of shareOf(fields.unit.values, language)) {
        expect(() => realGuide({ contract, unit }, language, day)).not.toThrow();
      }
    }
  });
});
