/**
 * `npm run same -- ../old-checkout [rules|prose|guides|pdf …]`: holds what this checkout writes against what another one
 * writes, so that a change of the house can be shown to change nothing a reader gets. `PERSONS=20000` asks for more
 * persons by chance than the usual 2000, for the rules there are ten times as many; `PDFS=8` for so many of the lawyers' persons on paper.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { installPackages, root } from './install.mjs';
import { openSource } from './open-source.mjs';
import { readWords } from './read-words.mjs';
import { inNewWords } from './same/old-names.mjs';
import { compareRules } from './same/rules.mjs';

installPackages();
const [other, ...wanted] = process.argv.slice(2);
if (!other || !existsSync(join(other, 'src'))) {
  console.error('Name a checkout to compare with: npm run same -- ../old-checkout');
  process.exit(2);
}
const parts = wanted.length > 0 ? wanted : ['rules', 'prose', 'guides', 'pdf'];
const persons = Number(process.env.PERSONS ?? 2000);
const papers = Number(process.env.PDFS ?? 8);
const [before, after] = [await openSide(resolve(other)), await openSide(root)];
const differences = [];
const compare = (name, [one, two]) => {
  if (one !== two) differences.push(`${name}\n    was ${cut(one, two)}\n    is  ${cut(two, one)}`);
};
if (parts.includes('rules'))
  await compareRules(before, after, await drawPersons(10 * persons), compare);
if (parts.includes('prose')) compareProse();
if (parts.includes('guides')) await compareGuides();
if (parts.includes('pdf')) await comparePdf();
await before.close();
await after.close();
for (const one of differences.slice(0, 20)) console.error(`DIFFERS ${one}`);
console.log(differences.length === 0 ? 'The same.' : `${differences.length} differences.`);
process.exit(differences.length === 0 ? 0 : 1);

/** Titles and text of every section in every language, letter by letter. */
function compareProse() {
  let letters = 0;
  let sections = 0;
  for (const { tag, templates } of after.content.languages) {
    const old = before.content.languages.find((language) => language.tag === tag);
    for (const [name, { title, prose }] of Object.entries(templates)) {
      const was = old?.templates[name];
      compare(`prose ${tag}/${name}`, [
        `${was?.title}\n${inNewWords(was?.prose)}`,
        `${title}\n${prose}`,
      ]);
      letters += prose.length;
      sections += 1;
    }
  }
  console.log(`prose: ${sections} sections, ${letters} letters`);
}

/** The trees of guide and card for the lawyers' persons and persons by chance. */
async function compareGuides() {
  let trees = 0;
  let refused = 0;
  for (const { name, answers, today } of await drawPersons(persons)) {
    for (const tag of after.tags) {
      for (const format of ['a4', 'card']) {
        const both = [before, after].map((side) => side.write(format, answers, today, tag));
        if (both.every((tree) => tree === undefined)) refused += 1;
        compare(
          `${name} ${tag} ${format} ${today}`,
          both.map((tree) => String(tree)),
        );
        trees += 1;
      }
    }
  }
  console.log(`guides: ${trees} trees, of which ${refused} refused on both sides`);
}

/** The bytes of a few persons' PDFs in every format, both with the same revision code. */
async function comparePdf() {
  let files = 0;
  const step = Math.max(1, Math.floor(lawyersPersons().length / papers));
  const chosen = lawyersPersons().filter((_, i) => i % step === 0);
  for (const { name, answers, today } of chosen) {
    for (const tag of after.tags) {
      for (const format of after.formats) {
        const both = [];
        for (const side of [before, after])
          both.push(await side.print(format, answers, today, tag));
        compare(`pdf ${name} ${tag} ${format}`, both);
        files += 1;
      }
    }
  }
  console.log(`pdf: ${files} files`);
}

function lawyersPersons() {
  const folder = join(root, 'tests/situations');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const { answers, today } = parse(readFileSync(join(folder, file), 'utf8'));
      return { name: file, answers: answers ?? {}, today };
    });
}

/** The lawyers' persons, and so many by chance, the same in every run. */
async function drawPersons(numRuns) {
  const { default: fc } = await import('fast-check');
  const { anyAnswers, anyDayOf } = await after.load('/tests/support/arbitrary.ts');
  const chance = fc
    .sample(fc.tuple(anyAnswers, anyDayOf(changes())), { numRuns, seed: 1 })
    .map(([answers, today], i) => ({ name: `chance ${i}`, answers, today }));
  return [...lawyersPersons(), ...chance];
}

/** Days on which some fact takes another value. */
function changes() {
  const { amounts, deadlines, contacts } = after.content.facts;
  const facts = [amounts, deadlines, contacts].flatMap((file) => Object.values(file));
  return [...new Set(facts.flatMap(({ values }) => values.map(([day]) => day)))];
}

/** Opens a checkout, old or new: files have moved since 0.2.0. */
async function openSide(folder) {
  const { load, close } = await openSource(folder);
  const find = (...paths) => load(paths.find((path) => existsSync(join(folder, path))) ?? paths[0]);
  const { readContent } = await find(
    '/src/content/read/read-content.ts',
    '/src/build/read-content.ts',
  );
  const { facts } = await load('content:facts');
  const { languages } = await load('content:languages');
  // Before there were rules, the law stood in the code.
  const { rules } = existsSync(join(folder, 'rules')) ? await load('content:rules') : {};
  const { writeFor } = await load('/src/guide/index.ts');
  const { translator } = await find('/src/i18n/translator.ts', '/src/i18n.ts');
  const formatting = await find('/src/formats.ts', '/src/editions.ts');
  const heads = await find('/src/pdf/write-running-heads.ts', '/src/pdf/write-furniture.ts');
  const writeHeads = either(heads, 'writeRunningHeads', 'writeFurniture');
  const { typeset } = await load('/src/pdf/worker/typeset.ts');
  const source = await readWords(languages[0]);
  const spoken = new Map();
  for (const one of languages) {
    const { tag, templates, prose } = one;
    const own = await readWords(one);
    const english = { tag: 'en', words: source, t: translator(source, source) };
    const t = translator(own, source);
    // Up to 0.2.0 the templates stood alone.
    const written = prose ? await prose() : { templates: await templates() };
    spoken.set(tag, { tag, words: own, t, ...written, source: english });
  }
  const font = (path) => {
    const file = readFileSync(`${root}node_modules/@expo-google-fonts/${path}`);
    return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  };
  const write = (format, answers, today, tag) => {
    try {
      return writeFor(format, { answers, today, language: spoken.get(tag), facts, rules });
    } catch {
      return undefined;
    }
  };
  return {
    load,
    close,
    content: readContent(folder),
    tags: languages.map(({ tag }) => tag),
    formats: either(formatting, 'formats', 'editions'),
    write(...what) {
      const tree = write(...what);
      return tree && JSON.stringify(tree);
    },
    async print(format, answers, today, tag) {
      const tree = write(format, answers, today, tag);
      if (!tree) return 'refused';
      const { t } = spoken.get(tag);
      const heads = writeHeads(t, today, 'EN-0.0.0-0000-0000');
      // Called so before and after the field's words came in.
      const names = { format, edition: format, runningHeads: heads, furniture: heads };
      const fonts = {
        regular: font('noto-sans/400Regular/NotoSans_400Regular.ttf'),
        bold: font('noto-sans/700Bold/NotoSans_700Bold.ttf'),
        code: font('noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf'),
      };
      const { bytes } = await typeset({ tree, today, paper: 'a4', ...names }, fonts);
      return Buffer.from(bytes).toString('latin1');
    },
  };
}

/** What a module exports under its name of today, or under an earlier one. */
function either(module, ...names) {
  return module[names.find((name) => name in module) ?? names[0]];
}

/** The words around the first letter in which two texts differ. */
function cut(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return JSON.stringify(one.slice(Math.max(0, at - 30), at + 60));
}
