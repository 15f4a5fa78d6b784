import type { TimelineEntry } from '../../src/guide/tree/nodes';
import type { FontFiles, TypesetJob } from '../../src/pdf/messages';
import { fonts } from '../support/pdf-read';
import { cardFonts, cardJob, qr } from './card-sample';
import { inventGeorgian } from './georgian';
import { longGuide } from './long-sample';
import { richTree } from './rich-sample';
import { jobOf, paragraph, root, section, text } from './samples';

/** A page to be looked at. All of it is invented, so that no edit of prose changes a picture. */
export interface GoldenPage {
  /** The name of its picture. */
  name: string;
  job: TypesetJob;
  fonts: FontFiles;
  /** From 1; from the end where it is below. */
  page: number;
}

const day = (on: string, written: string, words: string, isToday = false): TimelineEntry => ({
  type: 'timelineEntry',
  day: on,
  written,
  isToday,
  children: [text(words)],
});

const days = root(
  section('first-steps', 'Your days', paragraph('Counted from the dates you gave.'), {
    type: 'timeline',
    children: [
      day('2026-10-31', '31 October 2026', 'The probation ends.'),
      day('2026-11-23', '23 November 2026', 'Today', true),
      day('2027-02-28', '28 February 2027', 'You may ask to leave.'),
    ],
  }),
);

/** The pages whose looks are kept: one of every kind. */
export async function goldenPages(): Promise<GoldenPage[]> {
  const georgian = await inventGeorgian();
  // Another section in the guide must not change the picture.
  const few = ['first-steps', 'stay'];
  const children = georgian.tree.children.filter(({ id }) => few.includes(id));
  const rich = { ...jobOf(richTree), qr };
  const booklet = jobOf(richTree, { format: 'booklet' });
  const long = jobOf(longGuide('uk'));
  const of = (name: string, job: TypesetJob, page: number, files = fonts) => ({
    name,
    job,
    page,
    fonts: files,
  });
  return [
    of('first-page', rich, 1),
    of('table-and-callouts', rich, 2),
    of('contents', long, 1),
    of('running-text', long, 4),
    of('last-page', rich, -1),
    of('timeline', jobOf(days), 1),
    of('letter', jobOf(richTree, { paper: 'letter' }), 2),
    of('large', jobOf(richTree, { format: 'large' }), 2),
    of('booklet', booklet, 1),
    of('booklet-inside', booklet, 2),
    of('test-sheet', { ...rich, isTestSheet: true }, 1),
    of('card', cardJob('en'), 1),
    of('card-letter', cardJob('uk', { paper: 'letter' }), 1),
    of('card-georgian', cardJob('ka'), 1, await cardFonts('ka')),
    of('georgian', jobOf({ ...georgian.tree, children }), 1, georgian.fonts),
  ];
}
