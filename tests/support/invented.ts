/** Invented facts, templates and words: engine tests must not move when the real content does. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeProseModule } from '../../src/content/modules/write-modules';
import { listLines } from '../../src/content/prose/list-lines';
import { writeProse } from '../../src/content/prose/write-prose-file';
import { readContent } from '../../src/content/read/read-content';
import { readFacts } from '../../src/content/read/read-facts';
import { readWords } from '../../src/content/read/read-locale';
import { readTemplates, templateNames } from '../../src/content/read/read-templates';
import { readRules } from '../../src/content/rules/read-rules';
import { writeGuide } from '../../src/guide';
import { type Language, makeLanguage } from '../../src/guide/fill/language';
import { cardNames, type Prose } from '../../src/guide/fill/template-set';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import type { Answers } from '../../src/questions/fields';

const evidence = 'sources: [page-a], checked_on: 2026-01-01, confidence: high';
const dayFact = (day: string) => `{ unit: date, values: { ${day}: ${day} }, ${evidence} }`;

const words = {
  name: 'English',
  dir: 'ltr',
  intl: 'en-GB',
  'field.nationality': 'Nationality',
  'field.unit': 'Unit',
  'field.contract': 'Contract',
  'answer.contract.signed': 'Signed',
  'answer.contract.none': 'None',
  'answer.unit.afu': 'Brigade',
  'answer.unit.legion': 'Legion',
  'answer.nationality.stateless': 'Stateless',
  'callout.warning': 'Warning',
  'callout.notice': 'Note',
  'callout.show': 'Show',
  'reason.because': 'Because you said: {answers}',
  'reason.everyone': 'For every reader',
  'reason.answer': '{field}: {answer}',
  'sign.may': 'not known to be otherwise: {what}',
  'fact.not-rechecked': 'as of {day}, not checked again since',
  'fact.old': 'as of {day}',
  'country.unnamed': 'Your state',
  'day.exit-from': 'You may leave.',
  'day.urgent-answer': 'The answer is due.',
  'fact.from-abroad': 'from abroad {value}',
  'source.law': 'Law No. {number}, {day}',
  'note.checked': 'Checked: {day}.',
  'note.confidence.high': 'Firm.',
  'note.confidence.medium': 'One source.',
  'note.not-rechecked': 'Old.',
  'left-out.none': 'Nothing was left out.',
  'unread.none': 'All were read.',
  'unread.all': 'None was read.',
  'unread.some': 'Not read: {sections}.',
  'guide.behind': 'The original is newer.',
  'guide.missing': 'Not translated.',
  'card.show': 'Show it',
  'card.unread': 'Nobody has read the card.',
  'card.behind': 'The original line is newer.',
  'card.missing': 'Not translated here.',
};

/** A card of eight panels, A to H, the words of each given or invented. */
export function inventCard(title: string, panels: readonly string[] = []): string {
  const prose = [...'ABCDEFGH'].map((letter, i) => {
    return `{{!-- ${letter.toLowerCase()} --}}\n## Head ${letter}\n\n${panels[i] ?? `Words of ${letter}.`}\n`;
  });
  return `---\ntitle: ${title}\n---\n${prose.join('\n')}`;
}

function realFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** The files of the smallest project that builds. */
const files: Record<string, string> = {
  'facts/amounts.yaml': `toll: { unit: UAH, values: { 2020-01-01: 5, 2026-06-01: 1000000 }, ${evidence} }\n`,
  'facts/contacts.yaml': `desk: { unit: phone, values: { 2020-01-01: "0 800 111" }, from_abroad: "+380 111", ${evidence} }\n`,
  'facts/deadlines.yaml': [
    `contract-exit: { unit: month, values: { 2020-01-01: 0, 2024-05-18: 7 }, ${evidence} }`,
    `permit-required-since: ${dayFact('2026-05-06')}`,
    `permit-law-signed: ${dayFact('2026-02-09')}`,
    'permit-window-closed: { unit: date, values: { 2020-01-01: 2026-11 }, sources: [page-a], checked_on: 2026-01, recheck_after: 2026-02-01, confidence: medium }',
    `citizenship-law-since: ${dayFact('2026-01-16')}`,
    `child-aid-since: ${dayFact('2026-01-01')}`,
    `citizenship-procedure-since: ${dayFact('2026-02-11')}`,
    `ombudsman-since: ${dayFact('2026-01-27')}`,
    `easy-return-ended: ${dayFact('2025-08-30')}`,
    `transfer-order: { unit: day, values: { 2025-10-01: 9 }, ${evidence} }`,
    `legion-ended: ${dayFact('2026-02-10')}`,
    `medical-before-signing-dropped: ${dayFact('2026-06-12')}`,
    `new-contract-since: ${dayFact('2026-06-12')}`,
    `pay-court-limit-struck: ${dayFact('2025-12-11')}`,
    `death-schedule-since: ${dayFact('2025-09-01')}`,
    `leave-mandatory: ${dayFact('2025-09-21')}`,
    `directive-handover: ${dayFact('2025-02-01')}`,
    `death-offset-vote: ${dayFact('2026-02-25')}`,
    'two-pages: { unit: day, values: { 2020-01-01: 2 }, sources: [page-b, page-a], checked_on: 2026-01, confidence: high }',
    'law-and-pages: { unit: day, values: { 2020-01-01: 3 }, sources: [law-9, page-a, page-b], checked_on: 2026-01, confidence: high }',
    `ended-rule: { unit: day, values: { 2020-01-01: 9, 2026-01-01: null }, ${evidence} }`,
    '',
  ].join('\n'),
  'facts/nationalities.yaml': `columns:
  multiple_citizenship: { ${evidence} }
  expired_passport: { ${evidence} }
categories:
  visa: { values: [free, needed], evidence: { ${evidence} } }
  home_law: { values: [allowed, forbidden] }
rows:
  PL: { multiple_citizenship: true, visa: free, home_law: unknown }
  CO: { visa: needed, home_law: { value: forbidden, sources: [page-b], checked_on: 2025-03, confidence: low } }
  BY: { expired_passport: true }
`,
  'facts/sources.yaml': `page-a: { kind: page, publisher: Desk, url: "https://example.org/a_b", checked_on: 2026-01-01, title: a page }
page-b: { kind: page, publisher: Other, published: 2025-03, url: "https://example.org/b", checked_on: 2025-03, title: another }
law-9: { kind: law, number: 9-X, published: 2025-12-17, seen_in: [page-b, page-a], checked_on: 2026-01, title: on toll }
`,
  // Who gets which section is the real table; it rests on answers alone.
  'rules/contract.yaml': realFile('rules/contract.yaml'),
  'rules/sections.yaml': realFile('rules/sections.yaml'),
  'rules/what-happened.yaml': ['died', 'missing-or-captured']
    .map(
      (problem) =>
        `${problem === 'died' ? 'family-mourns' : 'family-searches'}: { says: { en: x, uk: x }, holds: { all: [{ reader: relative }, { problem: ${problem} }] }, rests-on: answers }\n`,
    )
    .join(''),
  'rules/permit.yaml':
    'permit-missing-now: { says: { en: x, uk: x }, holds: { all: [{ contract: signed }, { permit: no }] }, rests-on: answers }\n',
  'rules/own-days.yaml': `exit-from: { from: contractStart, counts: contract-exit }
urgent-answer: { from: today, counts: two-pages }
`,
  'rules/plain-tests.yaml': 'in-force: {}\n',
  'locales/fonts.json': '{ "en": "noto-sans/NotoSans", "uk": "noto-sans/NotoSans" }',
  'locales/en/words.json': JSON.stringify(words, null, 2),
  ...Object.fromEntries(
    templateNames.map((name) => [
      `templates/${name}.hbs`,
      `---\ntitle: Title of ${name}\n---\n{{!-- words --}}\nWords of ${name}.\n`,
    ]),
  ),
  ...Object.fromEntries(
    cardNames.map((name) => [`templates/${name}.hbs`, inventCard(`Title of ${name}`)]),
  ),
  'templates/sources.hbs':
    '---\ntitle: Sources\n---\n{{!-- list --}}\n{{notes}}\n\n{{!-- unread --}}\n## Unread\n\n{{unread}}\n',
  'templates/left-out.hbs': '---\ntitle: Left out\n---\n{{!-- list --}}\n{{leftOut}}\n',
};

/** A folder with the invented project and some files changed (`null`: left out). */
export function inventProject(changes: Record<string, string | null> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'putivnyk-'));
  for (const [path, text] of Object.entries({ ...files, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A section of the invented project, its passages named. */
export function section(prose: string, front = ''): string {
  return page(namePassages(prose), front);
}

/** A section as an editor has left it: nothing is named. */
export function page(prose: string, front = ''): string {
  return `---\ntitle: Stay\n${front}---\n${prose}\n`;
}

/** Puts a name above each passage that lacks one: `a`, `b` and so on. */
function namePassages(prose: string): string {
  let count = 0;
  let isNamed = false;
  return prose
    .split('\n')
    .flatMap((line) => {
      const isTag = /^\{\{(#|\/|else|!)/.test(line);
      if (isTag) isNamed = line.startsWith('{{!');
      if (isTag || isNamed || line.trim() === '') return [line];
      isNamed = true;
      count += 1;
      return [`{{!-- ${letters(count)} --}}`, line];
    })
    .join('\n');
}

/** A number in letters: `a` to `z`, then `aa`. */
function letters(count: number): string {
  const last = String.fromCharCode(97 + ((count - 1) % 26));
  return count > 26 ? letters(Math.floor((count - 1) / 26)) + last : last;
}

/** The prose of a language of an invented project, each line said in its way; `undefined`: the line is left out. */
export function inventProse(
  tag: string,
  changes: Record<string, string | null> = {},
  say: (from: string, context: string) => string | undefined = () => 'Слова.',
): string {
  const root = inventProject(changes);
  const facts = readFacts(root);
  const rules = readRules(root, facts, readWords(root, 'en'));
  const lines = listLines(readTemplates(root, facts, rules), tag).flatMap((line) => {
    const to = say(line.from, line.context);
    return to === undefined ? [] : [{ ...line, to }];
  });
  return writeProse(tag, lines);
}

/** The invented words, to be changed. */
export function inventWords(changes: Record<string, string>): string {
  return JSON.stringify({ ...words, ...changes }, null, 2);
}

/** Reads an invented project and makes one language ready, as the page does. */
export function loadLanguage(root: string, tag = 'en'): Language {
  const content = readContent(root);
  const language = content.languages.find((one) => one.tag === tag);
  const source = content.languages[0];
  if (!language || !source) throw new Error(`no language ${tag}`);
  const code = writeProseModule(content, language)
    .replace(/^export default/, '')
    .replace(/;$/, '');
  const prose: Prose = new Function(`return (${code})`)();
  return makeLanguage(tag, language.words, source.words, prose);
}

/** Writes a guide of an invented project. */
export function inventGuide(
  changes: Record<string, string | null> = {},
  answers: Answers = {},
  today = '2026-11-23',
): GuideRoot {
  const root = inventProject(changes);
  const { facts, rules } = readContent(root);
  return writeGuide({ answers, today, language: loadLanguage(root), facts, rules: rules.book });
}
