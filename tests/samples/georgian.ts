/** An invented third language in a script of its own: Georgian, with Latin and Ukrainian words among its own. */
import { readFileSync } from 'node:fs';
import { cacheCodeFont, cacheFont } from '../../src/bundling/fonts/cache-font';
import { readContent } from '../../src/content/read/read-content';
import { templateNames } from '../../src/content/read/read-templates';
import { writeGuide } from '../../src/guide';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import type { FontFiles } from '../../src/pdf/messages';
import { inventProject, inventWords, loadLanguage } from '../support/invented';

export const pangram = 'ჰორიზონტზე თავმოყრილ ღრუბლებს ჟივილ-ხივილით წყვეტდნენ ფრთაჭრელა ქათმები.';
const prose = `${pangram} მისამართი: office A, “fi fl”, :uk[вул. Ґонти, під’їзд «Їжак»].

## ხელშეკრულება

1. **დღესვე:** მოითხოვეთ ასლი (:uk[витяг із наказу]), No. IX.
2. Write to the desk: კითხვის ნიშანი?
`;

const page = (title: string, words: string) => `---\ntitle: ${title}\n---\n${words}\n`;

export const georgianFiles = {
  ...Object.fromEntries(
    templateNames.map((name) => [`templates/ka/${name}.hbs`, page(`სათაური ${name}`, pangram)]),
  ),
  'templates/en/stay.hbs': page('Stay', 'Stay.'),
  'templates/ka/stay.hbs': page('ცხოვრება', prose),
  'templates/ka/sources.hbs': page('წყაროები', '{{notes}}\n\n{{unread}}'),
  'templates/ka/left-out.hbs': page('გამოტოვებული', '{{leftOut}}'),
  'locales/ka.json': inventWords({ name: 'ქართული', intl: 'ka', 'reason.everyone': 'ყველასთვის' }),
  'locales/fonts.json': JSON.stringify({
    en: 'noto-sans/NotoSans',
    ka: ['noto-sans-georgian/NotoSansGeorgian', 'noto-sans/NotoSans'],
  }),
};

/** A guide in Georgian, and the fonts that the build makes for it. */
export async function inventGeorgian(): Promise<{ tree: GuideRoot; fonts: FontFiles }> {
  const root = inventProject(georgianFiles);
  const { facts, languages } = readContent(root);
  const language = loadLanguage(root, 'ka');
  const texts = languages.find(({ tag }) => tag === 'ka')?.texts ?? '';
  const [regular, bold, code] = await Promise.all([
    cacheFont(root, 'ka', 'regular', texts),
    cacheFont(root, 'ka', 'bold', texts),
    cacheCodeFont(root),
  ]);
  return {
    tree: writeGuide({ answers: {}, today: '2026-11-23', language, facts }),
    fonts: { regular: read(regular), bold: read(bold), code: read(code) },
  };
}

function read(file: string): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer;
}
