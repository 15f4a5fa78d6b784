/** One line a language: the full TrueType files, regular and bold, its subset is cut from. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const notoSans = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
};

export type Cut = 'regular' | 'bold';

const fonts: Record<string, Record<Cut, string>> = {
  en: notoSans,
  uk: notoSans,
};

/**
 * Where a language's full font file lies.
 * @throws when the language has no line here
 */
export function fontFile(tag: string, cut: Cut): string {
  const font = fonts[tag];
  if (!font)
    throw new Error(
      `src/build/fonts.ts has no line for "${tag}"; name the font its letters are in.`,
    );
  return require.resolve(font[cut]);
}
