/** A cheap printer breaks grey into dots: what is painted is black, or the white of words on black ground. */
import { expect, it } from 'vitest';
import { formats } from '../../src/formats';
import { typeset } from '../../src/pdf/worker/typeset';
import { cardJob } from '../samples/card-sample';
import { richTree } from '../samples/rich-sample';
import { jobOf } from '../samples/samples';
import { readRaw } from '../support/pdf-raw';
import { fonts } from '../support/pdf-read';

it.each(formats)('every letter and line is black on paper: %s', async (format) => {
  const job = format === 'card' ? cardJob('en') : jobOf(richTree, { format });
  const file = readRaw((await typeset(job, fonts)).bytes);
  const colors = file.pages.flatMap(({ dict }) => {
    const operators = file.stream(dict.Contents).matchAll(/(?:[\d.]+ )+(?:g|G|rg|RG)\b/g);
    return [...operators].map(([color]) => color);
  });
  expect(colors.filter((color) => !/^[01] g$/i.test(color))).toEqual([]);
});
