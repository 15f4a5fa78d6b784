const names = {
  ours: 'Putivnyk',
  reference: 'reference engine',
  pdfmake: 'pdfmake',
  jspdf: 'jsPDF',
  print: 'Chromium’s print',
};

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
  const goals = [
    ['This project, full speed', 'Has to be', 'Is'],
    ['---', '---', '---'],
  ];
  for (const one of ours) {
    const base = of('pdfmake', one.count, 1);
    const goal = (what, key, most) =>
      goals.push([
        `${what} ÷ pdfmake, ${one.pages} pages`,
        `≤ ${most}`,
        verdict(one[key] / base[key], most),
      ]);
    goal('first', 'first', 0.6);
    goal('steady', 'steady', 0.4);
    goal('memory', 'memory', 0.9);
  }
  const perPage = (one) => one.steady / one.pages;
  const [middle, last] = [ours[1] ?? ours[0], ours.at(-1)];
  const growth = `time for a page, ${last.pages} pages ÷ ${middle.pages} pages`;
  goals.push([growth, '≤ 1.2', verdict(perPage(last) / perPage(middle), 1.2)]);
  return [table([head, head.map(() => '---'), ...rows]), '', table(goals)].join('\n');
}

function verdict(is, most) {
  return `${is.toFixed(2)}${is > most ? ', missed' : ''}`;
}

function table(rows) {
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
