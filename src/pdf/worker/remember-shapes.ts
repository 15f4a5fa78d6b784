import type { Font, Shape } from 'fontkit';

/**
 * Lets a font shape each word once: shaping is a third of all the time that setting a guide takes, and a
 * guide says the same words again and again. No script joins letters over a space, so the words of a line
 * may be shaped apart. Changes the font and returns it.
 */
export function rememberShapes(font: Font): Font {
  const shape = font.layout.bind(font);
  const shapes = new Map<string, Shape>();
  // Otherwise read out of the file's tables each time, which is for every letter more than once.
  Object.defineProperty(font, 'unitsPerEm', { value: font.unitsPerEm });

  font.layout = (words, features, script, language, direction) => {
    // The engine asks with an empty list where it wants nothing special.
    if (wants(features) || words === '') return shape(words, features, script, language, direction);
    const parts = words.split(/(?<= )|(?= )/).map((word) => {
      const key = [script, language, direction, word].join();
      const known = shapes.get(key) ?? shape(word, features, script, language, direction);
      if (shapes.size > most) shapes.clear();
      shapes.set(key, known);
      return known;
    });
    return join(parts);
  };
  return font;
}

/** Words beyond this many are forgotten all at once: no guide has so many. */
const most = 40_000;

function wants(features: object | undefined): boolean {
  return features !== undefined && Object.keys(features).length > 0;
}

function join(parts: readonly Shape[]): Shape {
  return Object.assign(Object.create(Object.getPrototypeOf(parts[0])), parts[0], {
    glyphs: parts.flatMap(({ glyphs }) => glyphs),
    positions: parts.flatMap(({ positions }) => positions),
  });
}
