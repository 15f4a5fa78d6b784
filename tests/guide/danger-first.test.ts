/** What can cost somebody their freedom stands above the steps that it limits. */
import { expect, it } from 'vitest';
import type { Answers } from '../../src/questions/fields';
import { realGuide, realLanguages } from '../support/real-content';

const families: Answers[] = (['died', 'missing-or-captured', 'wounded', 'released'] as const).map(
  (problem) => ({
    reader: 'relative',
    nationality: 'BY',
    contract: 'signed',
    family: 'russia-or-belarus',
    problem: [problem],
  }),
);

it.each(families)(
  'a tie to Russia or Belarus is named before the first step: $problem',
  (person) => {
    for (const language of realLanguages) {
      const [steps] = realGuide(person, language, '2026-12-01').children;
      const types = steps?.children.map(({ type }) => type) ?? [];
      expect(types).toContain('callout');
      expect(types.indexOf('callout')).toBeLessThan(types.indexOf('list'));
    }
  },
);
