/** Opens what a library is made with: the content, the fonts, the styles and the typesetter, outside of a browser. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { root } from '../install.mjs';
import { openSource } from '../open-source.mjs';
import { readWords } from '../read-words.mjs';

const sheets = ['src/ui/base.css', 'src/preview/guide.css', 'src/preview/print.css'];

/**
 * @param locales the languages that are wanted
 * @throws when one of them is not available
 */
export async function openLibrary(locales) {
  const { load, close } = await openSource();
  const library = await load('/src/library/make-library.ts');
  const plan = await load('/src/library/plan.ts');
  const manifest = await load('/src/library/manifest.ts');
  const { situations } = await load('/src/library/situations.ts');
  const { facts } = await load('content:facts');
  const { rules } = await load('content:rules');
  const { languages } = await load('content:languages');
  const { makeLanguage } = await load('/src/guide/fill/language.ts');
  const { readContent } = await load('/src/content/read/read-content.ts');
  const { cacheCodeFont, cacheFont } = await load('/src/bundling/fonts/cache-font.ts');
  const { typeset } = await load('/src/pdf/worker/typeset.ts');
  const sources = readContent(root).languages;
  const english = await readWords(languages[0]);
  const code = bytesOf(await cacheCodeFont(root));
  const loaded = new Map();
  for (const tag of locales) {
    const one = languages.find((language) => language.tag === tag);
    if (!one) throw new Error(`No language "${tag}" is available: ${languages.map((l) => l.tag)}.`);
    const { texts } = sources.find((language) => language.tag === tag);
    const fonts = {
      regular: bytesOf(await cacheFont(root, tag, 'regular', texts)),
      bold: bytesOf(await cacheFont(root, tag, 'bold', texts)),
      code,
    };
    const language = makeLanguage(tag, await readWords(one), english, await one.prose());
    loaded.set(tag, { ...language, code: one.code, name: one.name, fonts });
  }
  const css = sheets.map((file) => readFileSync(root + file, 'utf8')).join('');
  const hash = `sha256-${createHash('sha256').update(css).digest('base64')}`;
  const languageOf = (tag) => loaded.get(tag);
  const tools = { facts, rules, styles: { css, hash }, languageOf, typeset };
  return { ...plan, ...manifest, ...library, situations, tools, close };
}

function bytesOf(file) {
  return new Uint8Array(readFileSync(file)).buffer;
}
