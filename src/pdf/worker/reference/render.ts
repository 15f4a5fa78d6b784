import { type DocumentProps, Font, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { FontFiles } from '../../messages';
import { codeFace } from '../fonts/open-fonts';
import { splitWord } from '../layout/break-opportunities';
import { readElement } from '../layout/element';
import { toReact } from './to-react';

const family = 'Face';

/**
 * Renders a document with `@react-pdf/renderer` as anybody would, by its public functions alone.
 * @param document as `compose/` makes it
 * @param files whole fonts: the renderer shapes words by their own tables
 * @returns a PDF file without tags
 */
export async function renderPublicly(
  document: Parameters<typeof readElement>[0],
  files: FontFiles,
): Promise<ArrayBuffer> {
  registerFonts(files);
  const element = toReact(readElement(document), family) as ReactElement<DocumentProps>;
  return (await pdf(element).toBlob()).arrayBuffer();
}

const registered = new WeakSet<FontFiles>();

function registerFonts(files: FontFiles): void {
  if (registered.has(files)) return;
  registered.add(files);
  Font.register({
    family,
    fonts: [
      { src: asAddress(files.regular), fontWeight: 400 },
      { src: asAddress(files.bold), fontWeight: 700 },
    ],
  });
  Font.register({ family: codeFace, src: asAddress(files.code) });
  Font.registerHyphenationCallback(splitWord);
}

function asAddress(file: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(file), (byte) => String.fromCharCode(byte));
  return `data:font/ttf;base64,${btoa(letters.join(''))}`;
}
