const names = { ours: 'Putivnyk', pdfmake: 'pdfmake', jspdf: 'jsPDF', print: 'Chromium’s print' };

/** The records as a table of ratios to pdfmake on the same tree, and what they say of growth. */
export function tableOfEngines(records) {
  const of = (name, count, slowness) =>
    records.find((one) => one.name === name && one.count === count && one.slowness === slowness);
  const rows = records.map((one) => {
    const base = of('pdfmake', one.count, one.slowness);
    const ratio = (key) => (base[key] > 0 ? (one[key] / base[key]).toFixed(2) : '–');
    return [
      one.slowness === 1 ? 'full' : `1/${one.slowness}`,
      of('ours', one.count, one.slowness).pages,
      names[one.name],
      ratio('first'),
      ratio('steady'),
      ratio('memory'),
      one.pages,
      `${Math.round(one.bytes / 1024)} KB`,
      one.tagged,
    ];
  });
  const head = ['Speed', 'Tree', 'Engine', 'First', 'Steady', 'Memory', 'Pages', 'File', 'Tagged'];
  const ours = records.filter(({ name, slowness }) => name === 'ours' && slowness === 1);
  const perPage = (one) => one.steady / one.pages;
  const middle = ours[1] ?? ours[0];
  const last = ours.at(-1);
  const growth = (perPage(last) / perPage(middle)).toFixed(2);
  return [
    table([head, head.map(() => '---'), ...rows]),
    '',
    `Growth: time for a page at ${last.pages} pages ÷ time for a page at ${middle.pages}: ${growth}.`,
  ].join('\n');
}

function table(rows) {
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
