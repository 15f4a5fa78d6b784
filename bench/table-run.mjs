/** The measures of the print run beside what they have to be. */
export function tableOfRun(measured) {
  const { guides, locales, formats, missing, seconds, longest, samples, times, prints } = measured;
  const most = (from, to) =>
    Math.max(
      0,
      ...samples.filter(({ made }) => made >= from && made < to).map(({ kilobytes }) => kilobytes),
    );
  const early = most(guides * 0.2, guides * 0.6);
  const late = most(guides * 0.6, guides + 1);
  const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const speedUp = middle(times[1]) / middle(times[2]);
  const [first, last] = [samples[0], samples.at(-1)];
  const perGuide = (last.processor - first.processor) / (last.made - first.made);
  const rows = [
    ['Guides that lack a word of their tree', '0', missing],
    [
      'Longest task of the page’s own thread',
      '< 100 ms',
      longest === 0 ? '< 50 ms' : `${Math.round(longest)} ms`,
    ],
    [
      'Peak memory of page and threads, last 40 % of the guides ÷ the 40 % before',
      '≤ 1.1',
      (late / early).toFixed(2),
    ],
    ['Guides a minute', '', Math.round((guides / seconds) * 60)],
    ['Processor time a guide, page and threads', '', `${perGuide.toFixed(2)} s`],
    ['Guides a minute, two threads ÷ one', '', speedUp.toFixed(2)],
    ['Different files from the same rows, made again and with other threads', '1', prints],
  ];
  const lines = [['Measure', 'Has to be', 'Is'], ['---', '---', '---'], ...rows];
  return [
    `${guides} different guides in ${locales.join(', ')} as ${formats.join(', ')}, two threads.`,
    'The two-to-one ratio is of the middle of several short runs, one after the other by turns.',
    '',
    ...lines.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}
