/**
 * `npm run library -- --locales en,uk --formats a4,card`: writes guides for common situations as files, PDF and plain HTML,
 * with an index and hashes, without a browser. `--shard 3/8` makes one share of them, and `--merge part-a part-b` joins all
 * shares to the same library, byte for byte: any runner of jobs can divide the work among machines. Also `--day`
 * (YYYY-MM-DD, today), `--paper letter`, `--out` (library).
 */
import { parseArgs } from 'node:util';
import { installPackages } from './install.mjs';
import { readParts } from './library/files.mjs';
import { makeShare } from './library/make-share.mjs';
import { mergeShares } from './library/merge-shares.mjs';
import { openLibrary } from './library/open-library.mjs';
import { loadModule } from './load-module.mjs';

installPackages();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locales: { type: 'string', default: 'en,uk' },
    formats: { type: 'string', default: 'a4,card' },
    situations: { type: 'string' },
    paper: { type: 'string', default: 'a4' },
    day: { type: 'string' },
    shard: { type: 'string' },
    out: { type: 'string', default: 'library' },
    merge: { type: 'boolean', default: false },
  },
});
const { out, shard } = values;

try {
  if (values.merge) await merge(positionals.length > 0 ? positionals : [out]);
  else await make();
} catch (caught) {
  console.error(caught instanceof Error ? caught.message : caught);
  process.exit(1);
}

/** Makes one share, or all of it with its indexes. */
async function make() {
  const { isFormat, isPaper } = await loadModule('src/formats.ts');
  const { locales, formats, situations, paper, day = today() } = values;
  const wanted = { locales: list(locales), formats: list(formats), paper, day };
  const unknown = [
    ...wanted.formats.filter((one) => !isFormat(one)),
    ...(isPaper(paper) ? [] : [paper]),
  ];
  if (unknown.length > 0) throw new Error(`No such format or paper: ${unknown.join(', ')}.`);
  const library = await openLibrary(wanted.locales);
  const some = situations === undefined ? {} : { situations: list(situations) };
  await makeShare(library, { ...wanted, ...some }, shard ?? '1/1', out);
  if (!shard) console.log(`${mergeShares(library, readParts([out]), out)} files in ${out}`);
  await library.close();
}

async function merge(folders) {
  const parts = readParts(folders);
  const library = await openLibrary(parts[0]?.manifest.locales ?? []);
  console.log(`${mergeShares(library, parts, out)} files in ${out}`);
  await library.close();
}

function list(text) {
  return text.split(',').filter(Boolean);
}

function today() {
  return new Date().toISOString().slice(0, 10);
}
