import { describe, expect, it } from 'vitest';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import { fields } from '../../src/questions/fields';
import { richTree } from '../samples/rich-sample';
import { paragraph, root, section } from '../samples/samples';
import { setAndRead } from '../support/pdf-read';
import { copyOut, findDifference } from '../support/read-in-order';
import { realGuide, realLanguages, shareOf } from '../support/real-content';

const copy = async (tree: GuideRoot) => copyOut(await setAndRead(tree));

describe('words copied out of a PDF', () => {
  it('are those of the tree, in the order in which they are read', async () => {
    expect(findDifference(richTree, 'Contents', await copy(richTree))).toBeUndefined();
  });

  it('keep letters that printers like to join or to exchange', async () => {
    const words = 'office flag affliction м’яч об’єкт «ґанок» й ї № 5 ₴ don’t – 1\u00a0000 е\u0301';
    const copied = await copy(root(section('papers', 'Papers', paragraph(words))));
    expect(copied).toContain(words.replace(/\s+/g, ''));
    expect(copied).not.toMatch(/[\u00ad\ufb00-\ufb06\u2010]/);
  });

  it('would be missed, if one were gone or stood elsewhere', () => {
    const tree = root(section('papers', 'Papers', paragraph('one two')));
    const right = 'SampleguideWhatthispaperis.PapersonetwoContentsPapers1';
    expect(findDifference(tree, 'Contents', right)).toBeUndefined();
    for (const wrong of [
      right.replace('two', ''),
      right.replace('onetwo', 'twoone'),
      right.replace('one', 'onemore'),
      `${right}more`,
    ])
      expect(findDifference(tree, 'Contents', wrong), wrong).toBeDefined();
  });
});

/** Every contract status and unit, and each group of nationalities, at least once. */
const nationalities = ['RU', 'BY', 'CO', 'SY', 'stateless', 'undisclosed', 'US'];
const situations = fields.unit.values.map((unit, i) => ({
  unit,
  contract: fields.contract.values[i % fields.contract.values.length] ?? 'unsure',
  nationality: nationalities[i % nationalities.length] ?? 'CO',
}));

describe.each(realLanguages)('a real guide in $tag', (language) => {
  it.each(shareOf(situations, language))(
    'can be copied out whole: $unit, $contract, $nationality',
    async (answers) => {
      const tree = realGuide(answers, language);
      expect(findDifference(tree, 'Contents', await copy(tree))).toBeUndefined();
    },
  );
});
