import { languages } from 'content:languages';
import { readFileSync } from 'node:fs';
import type { FontFiles } from '../../src/pdf/messages';

const root = new URL('../..', import.meta.url).pathname;

/** The fonts of a real language, as the build makes them. @throws when there is no such language */
export function realFonts(tag: string): FontFiles {
  const language = languages.find((one) => one.tag === tag);
  if (!language) throw new Error(`no language ${tag}`);
  const read = (address: string) => new Uint8Array(readFileSync(root + address)).buffer;
  const { regular, bold, code } = language.fonts;
  return { regular: read(regular), bold: read(bold), code: read(code) };
}
