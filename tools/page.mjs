/** `npm run page -- uk stay`: one section in one language as a page to read, its conditions in words. */
import { installPackages, root } from './install.mjs';
import { loadModule } from './load-module.mjs';

installPackages();
const { readContent } = await loadModule('src/content/read/read-content.ts');
const { writeConditionWords } = await loadModule('src/content/modules/write-condition-words.ts');
const { writePage } = await loadModule('src/content/prose/write-page.ts');
const { translator } = await loadModule('src/i18n/translator.ts');

const [tag, name] = process.argv.slice(2);
const content = readContent(root);
const { facts, languages } = content;
const language = languages.find((one) => one.tag === tag);
const template = language?.templates[name];
if (!template) {
  const tags = languages.map((one) => one.tag).join(', ');
  console.error(`Name a language (${tags}) and a section: npm run page -- uk stay`);
  process.exit(1);
}
const { words } = language;
const spoken = { tag, words, t: translator(words, languages[0].words) };
const today = new Date().toISOString().slice(0, 10);
console.log(writePage(template, spoken, facts, today, writeConditionWords(content, language)));
