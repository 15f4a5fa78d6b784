import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../tools/install.mjs';

const file = `${root}bench/RESULTS.md`;
const opening = `# What was measured

Written by \`npm run bench\`. Machines differ and are noisy: read ratios within one table, not times across tables.
`;

/** Puts a part's result in its place; what other parts have measured stays. */
export function writeResults(title, body) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : opening;
  const parts = text.split(/^(?=## )/m);
  const part = `## ${title}\n\n${body.trim()}\n\n`;
  const at = parts.findIndex((one) => one.startsWith(`## ${title}\n`));
  if (at < 0) parts.push(part);
  else parts[at] = part;
  writeFileSync(file, `${parts.map((one) => one.trim()).join('\n\n')}\n`);
}
