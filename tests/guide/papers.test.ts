/** The guide names a paper to sign where the answers call for it, and nowhere else. */
import { describe, expect, it } from 'vitest';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import type { Answers } from '../../src/questions/fields';
import { realGuide, realLanguages } from '../support/real-content';

const today = '2026-11-30';
const pay = 'Рапорт про невиплату (неповну виплату) грошового забезпечення';
const discharge = 'Рапорт про звільнення іноземця за власним бажанням';

/** Ukrainian names of papers by the section that names them. */
function named(guide: GuideRoot): Record<string, string[]> {
  const found = guide.children.map(({ id, children }): [string, string[]] => {
    const text = JSON.stringify(children.at(-1) ?? {});
    return [id, [pay, discharge].filter((name) => text.includes(name))];
  });
  return Object.fromEntries(found.filter(([, names]) => names.length > 0));
}

const soldier: Answers = { contract: 'signed', unit: 'afu', nationality: 'GE' };

describe.each(realLanguages.map((language) => [language.tag, language] as const))(
  'in %s',
  (_, language) => {
    const of = (answers: Answers) => named(realGuide(answers, language, today));
    it('who is not paid is told of the report on pay, at the section on it', () => {
      expect(of({ ...soldier, problem: ['unpaid'] })).toEqual({ 'pay-late': [pay] });
    });
    it('who has served six months is told of the report on discharge', () => {
      expect(of({ ...soldier, contractStart: '2026-05-30' })).toEqual({
        'leaving-service': [discharge],
      });
      expect(of({ ...soldier, contractStart: '2026-06-01' })).toEqual({});
    });
    it('who considers joining, has left, or is a relative is told of neither', () => {
      expect(of({ contract: 'considering', nationality: 'GE' })).toEqual({});
      expect(of({ contract: 'ended', unit: 'afu', contractStart: '2025-01-01' })).toEqual({});
      expect(of({ ...soldier, reader: 'relative', problem: ['unpaid'] })).toEqual({});
      expect(of(soldier)).toEqual({});
    });
  },
);
