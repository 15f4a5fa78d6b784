/**
 * `npm run locale`: how far each language is, and each line that is behind, word by word.
 *   npm run locale new pl                        begins a language: its words, and every line to translate
 *   npm run locale export es [FILE]              a file for a translator's program: today's English, what changed marked
 *   npm run locale apply FILE                    takes the lines that are right, names the others with the reason
 *   npm run locale still-right uk stay/late/2    the English changed a little, the translation is right
 *   npm run locale update [uk]                   puts the lines into the order of the templates
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { installPackages, root } from './install.mjs';
import { loadModule } from './load-module.mjs';

installPackages();
const { availableTags, sourceTag } = await loadModule('src/content/read/read-locale.ts');
const { readSource } = await loadModule('src/content/prose/read-source.ts');
const { parseProse, proseFile, readProseFile } = await loadModule(
  'src/content/prose/read-prose-file.ts',
);
const { applyLines, keepAsRight, updateProse } = await loadModule(
  'src/content/prose/update-prose.ts',
);

const [command, ...args] = process.argv.slice(2);
const source = readSource(root);
const { templates } = source;
const tags = availableTags(root).filter((tag) => tag !== sourceTag);
const stop = (words) => {
  console.error(words);
  process.exit(1);
};
const known = (tag) =>
  tags.includes(tag) ? tag : stop(`"${tag ?? ''}" is no language here: ${tags.join(', ')}`);
const save = (tag, entries) => {
  const { text, gone } = updateProse(source, tag, entries);
  writeFileSync(root + proseFile(tag), text);
  for (const { section, passage, from } of gone)
    console.log(`dropped ${section}/${passage}: ${from}`);
};
const commands = {
  async report() {
    const { reportLanguage } = await loadModule('src/content/prose/report-language.ts');
    for (const tag of tags)
      console.log(reportLanguage(templates, tag, readProseFile(root, tag)).join('\n'), '\n');
  },
  async new() {
    const [tag = ''] = args;
    if (!/^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(tag))
      stop('Name a language by its tag: npm run locale new pl');
    const { beginLanguage } = await loadModule('src/content/prose/new-language.ts');
    for (const [file, text] of Object.entries(beginLanguage(source, tag))) {
      if (existsSync(root + file)) stop(`${file} is there already.`);
      mkdirSync(dirname(root + file), { recursive: true });
      writeFileSync(root + file, text);
      console.log(`Made: ${file}`);
    }
    console.log(
      `Next: a line for "${tag}" in locales/fonts.json; then translate (locales/README.md).`,
    );
  },
  export() {
    const tag = known(args[0]);
    const file = args[1] ?? `prose-${tag}.po`;
    writeFileSync(file, updateProse(source, tag, readProseFile(root, tag), true).text);
    console.log(
      `Written: ${file}. What is behind is marked "fuzzy", with the English it was made from.`,
    );
  },
  apply() {
    const [file = ''] = args;
    if (!existsSync(file)) stop('Name the file that came back: npm run locale apply prose-es.po');
    const sent = parseProse(readFileSync(file, 'utf8'), file);
    const tag = known(sent.tag);
    const { entries, taken, refused } = applyLines(
      templates,
      tag,
      readProseFile(root, tag),
      sent.entries,
    );
    save(tag, entries);
    for (const { line, problem } of sent.faults) console.log(`refused ${file}:${line} ${problem}`);
    for (const reason of refused) console.log(`refused ${reason}`);
    for (const context of taken) console.log(`taken   ${context}`);
    console.log(`${taken.length} lines taken, ${refused.length + sent.faults.length} refused.`);
  },
  'still-right'() {
    const tag = known(args[0]);
    try {
      save(tag, keepAsRight(templates, tag, readProseFile(root, tag), args[1]));
    } catch (error) {
      stop(error.message);
    }
    console.log(`${args[1]} is right again in ${tag}.`);
  },
  update() {
    for (const tag of args[0] ? [known(args[0])] : tags) save(tag, readProseFile(root, tag));
  },
};
const chosen = commands[command ?? 'report'];
if (!chosen) stop(`"${command}" is not a command: ${Object.keys(commands).join(', ')}`);
await chosen();
