import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/guide/tree/plain-text';
import { listPhrases } from '../../src/ui/desk/list-phrases';
import { localUkrainian } from '../../src/ui/desk/use-voice';
import { numbersToCall } from '../../src/ui/guide/call-list';
import { realGuide, realLanguages } from '../support/real-content';

const self = { nationality: 'CO', unit: 'legion', contract: 'signed' } as const;

describe.each(realLanguages)('words to show at a desk, in $tag', (language) => {
  for (const answers of [self, { ...self, reader: 'relative' } as const]) {
    const guide = realGuide(answers, language);
    const phrases = listPhrases(guide);

    it(`are found in the guide: ${JSON.stringify(answers)}`, () => {
      // A Ukrainian guide has the panels alone: its phrase book need not be turned into another language.
      expect(phrases.length).toBeGreaterThan(language.tag === 'uk' ? 1 : 10);
    });

    it('are Ukrainian alone, each with a meaning apart from it', () => {
      for (const { ukrainian, meaning, sound } of phrases) {
        expect(ukrainian).toMatch(/\p{Script=Cyrillic}/u);
        expect(ukrainian).not.toMatch(/\p{Script=Georgian}/u);
        expect(meaning).not.toBe('');
        if (language.tag !== 'uk') expect(meaning).not.toContain(ukrainian);
        expect(sound).not.toContain(ukrainian);
      }
    });
  }

  it('and whom to call stands in its guide, with numbers alone on their links', () => {
    const lists = numbersToCall(realGuide(self, language));
    expect(lists.map(plainText).join(' ')).toMatch(/112.*1512/s);
  });
});

it('only a Ukrainian voice of the device itself is used', () => {
  const voice = (lang: string, localService: boolean) =>
    ({
      lang,
      localService,
      default: false,
      name: lang,
      voiceURI: lang,
    }) satisfies SpeechSynthesisVoice;
  expect(localUkrainian([voice('uk-UA', false), voice('en-GB', true), voice('ukx', true)])).toBe(
    undefined,
  );
  expect(localUkrainian([voice('en-GB', true), voice('uk_UA', true)])).toBe(undefined);
  expect(localUkrainian([voice('en-GB', true), voice('uk-UA', true)])?.lang).toBe('uk-UA');
});
