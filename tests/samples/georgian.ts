/** An invented third language in a script of its own: Georgian, with Latin and Ukrainian words among its own. */
import { readFileSync } from 'node:fs';
import { cacheCodeFont, cacheFont } from '../../src/bundling/fonts/cache-font';
import { readContent } from '../../src/content/read/read-content';
import { writeGuide } from '../../src/guide';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import type { FontFiles } from '../../src/pdf/messages';
import {
  inventProject,
  inventProse,
  inventWords,
  loadLanguage,
  section,
} from '../support/invented';

export const pangram = 'ჰორიზონტზე თავმოყრილ ღრუბლებს ჟივილ-ხივილით წყვეტდნენ ფრთაჭრელა ქათმები.';
const english = {
  'templates/stay.hbs': section(`Address: office A, “fi fl”, :uk[вул. Ґонти, під’їзд «Їжак»].

## Contract

1. **Today:** ask for a copy (:uk[витяг із наказу]), No. IX.
2. Write to the desk: a question?`),
};

const lines: Record<string, string> = {
  'stay/title': 'ცხოვრება',
  'sources/title': 'წყაროები',
  'left-out/title': 'გამოტოვებული',
  'stay/a/1': `${pangram} მისამართი: office A, “fi fl”, :uk[вул. Ґонти, під’їзд «Їжак»].`,
  'stay/a/2': 'ხელშეკრულება',
  'stay/a/3': '**დღესვე:** მოითხოვეთ ასლი (:uk[витяг із наказу]), No. IX.',
  'stay/a/4': 'Office, form, desk: კითხვის ნიშანი?',
};

/** As in `locales/fonts.json`. */
const georgianFont = { variable: 'noto-sans-georgian', letters: 'georgian', width: 80 };

export const georgianFiles = {
  ...english,
  'locales/ka/prose.po': inventProse(
    'ka',
    english,
    (_from, context) => lines[context] ?? (context.endsWith('/title') ? 'სათაური' : pangram),
  ),
  'locales/ka/words.json': inventWords({
    name: 'ქართული',
    intl: 'ka',
    'reason.everyone': 'ყველასთვის',
  }),
  'locales/fonts.json': JSON.stringify({
    en: 'noto-sans/NotoSans',
    ka: [georgianFont, 'noto-sans/NotoSans'],
  }),
};

/** A guide in Georgian, and the fonts that the build makes for it. */
export async function inventGeorgian(): Promise<{ tree: GuideRoot; fonts: FontFiles }> {
  const root = inventProject(georgianFiles);
  const { facts, rules, languages } = readContent(root);
  const language = loadLanguage(root, 'ka');
  const texts = languages.find(({ tag }) => tag === 'ka')?.texts ?? '';
  const [regular, bold, code] = await Promise.all([
    cacheFont(root, 'ka', 'regular', texts),
    cacheFont(root, 'ka', 'bold', texts),
    cacheCodeFont(root),
  ]);
  return {
    tree: writeGuide({ answers: {}, today: '2026-11-23', language, facts, rules: rules.book }),
    fonts: { regular: read(regular), bold: read(bold), code: read(code) },
  };
}

function read(file: string): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer;
}
