/** The rows of the measured print runs: every one another guide, over all languages and formats that are available. */
const nationalities = ['CO', 'GE', 'BY', 'RU', 'PL', 'US', 'BR', 'NP', 'stateless', 'undisclosed'];
const contracts = ['signed', 'none', 'considering', 'ended', 'applying'];
const units = ['afu', 'legion', 'guard', 'volunteer', 'unsure'];

/** @returns so many rows of a CSV file as objects; no two are the same guide */
export function makeRows(count, locales, formats) {
  return Array.from({ length: count }, (_, i) => {
    const kind = Math.floor(i / locales.length);
    const round = Math.floor(kind / formats.length);
    return {
      locale: locales[i % locales.length],
      edition: formats[kind % formats.length],
      nationality: nationalities[round % nationalities.length],
      contract: contracts[round % contracts.length],
      // Nationalities and contracts come round together; only then the next unit makes another guide.
      unit: units[Math.floor(round / nationalities.length) % units.length],
      copies: 1,
    };
  });
}

export function toCsv(rows) {
  const columns = Object.keys(rows[0]);
  return [columns, ...rows.map((row) => Object.values(row))]
    .map((line) => line.join(','))
    .join('\n');
}
