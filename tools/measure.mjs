/**
 * `npm run measure -- "nationality=CO&unit=afu&contract=signed" uk guide.pdf`: how many pages each section of a
 * guide fills; with a file name it also writes the PDF. The link may name a format, a paper and an extent too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { installPackages, root } from './install.mjs';
import { openSource } from './open-source.mjs';
import { readWords } from './read-words.mjs';

installPackages();
const [link = 'nationality=CO&unit=afu&contract=signed', tag = 'en', file] = process.argv.slice(2);
const { load, close } = await openSource();
const { facts } = await load('content:facts');
const { rules } = await load('content:rules');
const { languages } = await load('content:languages');
const { readLink } = await load('/src/questions/read-link.ts');
const { writeFor } = await load('/src/guide/index.ts');
const { makeLanguage } = await load('/src/guide/fill/language.ts');
const { layOut } = await load('/src/pdf/worker/layout/lay-out.ts');
const { composeDocument } = await load('/src/pdf/worker/compose/document.tsx');
const { chooseSheetSize } = await load('/src/pdf/worker/formats/choose-sheet-size.ts');
const { readPlaces } = await load('/src/pdf/worker/layout/positions.ts');
const { openFonts } = await load('/src/pdf/worker/fonts/open-fonts.ts');
const { writeRunningHeads } = await load('/src/pdf/write-running-heads.ts');
const { typeset } = await load('/src/pdf/worker/typeset.ts');

const available = languages.find((language) => language.tag === tag);
const words = await readWords(available);
const source = await readWords(languages[0]);
const language = makeLanguage(tag, words, source, await available.prose());
const { t } = language;
const { pageGeometryOf } = await load('/src/pdf/worker/compose/page-geometry.ts');
const {
  answers,
  format = 'a4',
  paper = 'a4',
  extent = 'core',
  today = new Date().toISOString().slice(0, 10),
} = readLink(link, []);
const tree = writeFor(format, { answers, today, extent, language, facts, rules });
const runningHeads = writeRunningHeads(t, today, available.code);
const qr = { address: 'https://putivnyk.example/', words: t('pdf.qr') };
const job = { tree, today, format, paper, runningHeads, qr };
const read = (path) => new Uint8Array(readFileSync(path)).buffer;
const { cacheFont, cacheCodeFont } = await load('/src/bundling/fonts/cache-font.ts');
const texts = JSON.stringify(job);
const fonts = {
  regular: read(await cacheFont(root, tag, 'regular', texts)),
  bold: read(await cacheFont(root, tag, 'bold', texts)),
  code: read(await cacheCodeFont(root)),
};
// A card is one sheet, whose panels either fit or are refused.
if (format !== 'card') {
  const shelf = openFonts(fonts);
  const pages = layOut(composeDocument(job, shelf, chooseSheetSize(job, shelf)), shelf);
  const places = readPlaces(pages);
  const { height, top: head, bottom } = pageGeometryOf(job);
  const starts = tree.children.map(({ id }) => {
    const { page, top } = places.get(`section-${id}`);
    return { id, at: page + (top - head) / (height - head - bottom) };
  });
  starts.push({ id: 'end', at: pages.length });
  for (const [index, { id, at }] of starts.slice(0, -1).entries()) {
    console.log(`${(starts[index + 1].at - at).toFixed(2).padStart(6)}  ${id}`);
  }
  console.log(`${String(pages.length).padStart(6)}  pages in all`);
}
if (file) writeFileSync(file, new Uint8Array((await typeset(job, fonts)).bytes));
await close();
