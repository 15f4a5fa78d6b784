import { describe, expect, it } from 'vitest';
import { orderSections } from '../../src/guide/choose/order-sections';
import { chooseSections } from '../../src/guide/choose/sections';
import { type Answers, fields } from '../../src/questions/fields';
import { sectionIds } from '../../src/section-ids';
import { askFor, rules } from '../support/real-rules';

const contracts = fields.contract.values;
const choose = (answers: Answers) => chooseSections(answers, askFor(answers), rules.table);

describe('sections', () => {
  it('are each in exactly one of the two lists', () => {
    for (const contract of contracts) {
      for (const unit of fields.unit.values) {
        const answers = { contract, unit };
        const { included, leftOut } = choose(answers);
        const ids = [...included, ...leftOut].map(({ id }) => id);
        expect([...ids].sort()).toEqual([...sectionIds].sort());
      }
    }
  });
  it('are left out only on an answer, which is named', () => {
    expect(choose({}).leftOut).toEqual([]);
    for (const contract of contracts) {
      const { leftOut } = choose({ contract, unit: 'afu' });
      for (const section of leftOut) expect(section.because, section.id).not.toEqual([]);
    }
  });
  it('keep all their members in any order, the first and the last in place', () => {
    for (const reader of ['self', 'relative'] as const) {
      for (const contract of contracts) {
        const ordered = orderSections(askFor({ contract, reader }), rules.table).map(
          ({ id }) => id,
        );
        expect([...ordered].sort()).toEqual([...sectionIds].sort());
        expect(ordered[0]).toBe('first-steps');
        expect(ordered.slice(-2)).toEqual(['sources', 'left-out']);
      }
    }
  });
});

describe('the sections of a relative', () => {
  const relative = (answers: Answers = {}) => {
    const all = { ...answers, reader: 'relative' } as const;
    const { included, leftOut } = choose(all);
    return { ids: included.map(({ id }) => id), included, leftOut };
  };

  it('are these while nothing has happened, the worst last', () => {
    expect(relative().ids).toEqual([
      'first-steps',
      'papers',
      'missing-or-captured',
      'wounded',
      'help',
      'pay-late',
      'family',
      'status-and-home-law',
      'language',
      'leaving-service',
      'death-payment',
      'sources',
      'left-out',
    ]);
  });
  it('leave out all others because a relative reads, and say so', () => {
    const { leftOut } = relative();
    expect(leftOut.map(({ id }) => id).sort()).toEqual(
      sectionIds.filter((id) => !relative().ids.includes(id)).sort(),
    );
    for (const { id, because } of leftOut) expect(because, id).toEqual(['reader']);
  });
  it.each([
    [['died'], ['death-payment', 'help', 'papers', 'family']],
    [['missing-or-captured'], ['missing-or-captured', 'help', 'papers', 'status-and-home-law']],
    [['released'], ['missing-or-captured', 'wounded', 'help', 'papers']],
    [['wounded'], ['wounded', 'help', 'missing-or-captured', 'pay-late']],
    [
      ['wounded', 'missing-or-captured'],
      ['missing-or-captured', 'wounded', 'help', 'papers'],
    ],
    [['unpaid'], ['pay-late', 'help', 'missing-or-captured', 'wounded']],
  ] as const)('begin, when told of %s, with %s', (problem, expected) => {
    expect(relative({ problem: [...problem] }).ids.slice(1, 5)).toEqual(expected);
  });
  it('leave out, after a death, what must not meet a family that mourns, unless it was told too', () => {
    const mourning = relative({ problem: ['died'] });
    for (const id of ['missing-or-captured', 'wounded', 'leaving-service'] as const) {
      expect(mourning.ids).not.toContain(id);
      expect(mourning.leftOut.find((one) => one.id === id)?.because).toContain('problem');
    }
    expect(relative({ problem: ['died', 'wounded'] }).ids).toContain('wounded');
  });
  it('never hold one that is not for relatives, whatever was told', () => {
    const { ids } = relative({ problem: ['transfer-refused', 'no-answer'] });
    expect(ids).not.toContain('transfer');
    expect(ids).not.toContain('reports');
  });
  it('tell of the payment after a death also when the family believes that there was no contract', () => {
    expect(relative({ contract: 'none' }).ids).toContain('death-payment');
    const self = { contract: 'none' } as const;
    expect(choose(self).leftOut.map(({ id }) => id)).toContain('death-payment');
  });
});

describe('a problem that was told', () => {
  it.each([
    ['unpaid', 'pay-late'],
    ['file-lost', 'papers'],
    ['no-copy', 'papers'],
    ['transfer-refused', 'transfer'],
    ['no-answer', 'reports'],
    ['wounded', 'wounded'],
    ['missing-or-captured', 'missing-or-captured'],
  ] as const)('%s brings the section %s to the front, with its reason', (problem, section) => {
    for (const contract of contracts) {
      const answers: Answers = { contract, problem: [problem] };
      const { included } = choose(answers);
      expect(included[1]?.id, contract).toBe(section);
      expect(included[1]?.because, contract).toContain('problem');
    }
  });
  it('comes behind the stay of whoever serves without the permit, but a wound or captivity', () => {
    const ids = (...problem: NonNullable<Answers['problem']>) => {
      const { included } = choose({ contract: 'signed', permit: 'no', problem });
      return included.slice(1, 4).map(({ id }) => id);
    };
    expect(ids('no-answer', 'transfer-refused')).toEqual(['stay', 'transfer', 'reports']);
    expect(ids('wounded', 'unpaid')).toEqual(['wounded', 'stay', 'pay-late']);
    const { included } = choose({ contract: 'signed', permit: 'yes', problem: ['no-answer'] });
    expect(included[1]?.id).toBe('reports');
  });
  it('comes before others that are less grave', () => {
    const answers: Answers = { contract: 'signed', problem: ['no-answer', 'unpaid', 'wounded'] };
    const { included } = choose(answers);
    expect(included.slice(1, 4).map(({ id }) => id)).toEqual(['wounded', 'pay-late', 'reports']);
  });
});
