import { describe, expect, it } from 'vitest';
import { readCarried, writeCarried } from '../../src/app/carry-over';
import type { LoadedLanguage } from '../../src/app/load-language';
import { firstState, type State } from '../../src/app/state';
import type { Answers } from '../../src/questions/fields';

const english = { available: { tag: 'en' } } as LoadedLanguage;

describe('what is carried over a reload', () => {
  it('is all that was chosen', () => {
    const answers: Answers = {
      nationality: 'CO',
      problem: ['unpaid', 'no-copy'],
      contractStart: '2026-02-01',
    };
    const state = {
      ...firstState(english, 'changes'),
      answers,
      printFormat: { format: 'large', paper: 'letter' },
      day: '2026-03-01',
      since: '2026-01-01',
    } satisfies State;
    const carried = readCarried(writeCarried(state));
    expect(carried).toEqual({
      step: 'changes',
      since: '2026-01-01',
      link: {
        answers,
        locale: 'en',
        extent: 'core',
        format: 'large',
        paper: 'letter',
        today: '2026-03-01',
        notUnderstood: [],
      },
    });
  });

  it('is nothing when somebody else named the tab', () => {
    for (const name of [
      '',
      'popup',
      'putivnyk-reload:',
      'putivnyk-reload:[1,2]',
      'putivnyk-reload:["evil","a=b"]',
    ])
      expect(readCarried(name)).toBeUndefined();
  });
});
