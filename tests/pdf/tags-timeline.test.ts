import { expect, it } from 'vitest';
import type { TimelineEntry } from '../../src/guide/tree/nodes';
import { typeset } from '../../src/pdf/worker/typeset';
import { jobOf, root, section, text } from '../samples/samples';
import { fonts } from '../support/pdf-read';
import { allBranches, readStructure, wordsOf } from '../support/pdf-structure';

it('a timeline is read as a list: each day, then what happens on it', async () => {
  const day = (on: string, written: string, words: string): TimelineEntry => ({
    type: 'timelineEntry',
    day: on,
    written,
    isToday: false,
    children: [text(words)],
  });
  const tree = root(
    section('papers', 'Papers', {
      type: 'timeline',
      children: [
        day('2026-10-31', '31 October 2026', 'The probation ends.'),
        day('2027-02-28', '28 February 2027', 'You may ask to leave.'),
      ],
    }),
  );
  const { bytes } = await typeset(jobOf(tree), fonts);
  const all = allBranches((await readStructure(bytes)).root);
  const items = all.filter(({ role }) => role === 'LI').map(wordsOf);
  expect(items.slice(-2).map((words) => words.replace(/\s+/g, ''))).toEqual([
    '31October2026Theprobationends.',
    '28February2027Youmayasktoleave.',
  ]);
  expect(all.filter(({ role }) => role === 'Lbl').length).toBeGreaterThan(1);
});
