import layoutEngine from '@react-pdf/textkit';

type Engine = ReturnType<typeof layoutEngine>;
type Text = Parameters<Engine>[0];
type Container = Parameters<Engine>[1];
type Options = Parameters<Engine>[2];
type Lines = ReturnType<Engine>;

/** So many texts are kept; then the older half goes. A long guide has about two thousand. */
const half = 6000;

/**
 * Breaks each text into lines once: when one answer changes, most of a guide's paragraphs stay as they are, and
 * breaking lines is most of the time that setting a guide takes. Lines are plain data that nobody changes later.
 */
export function rememberLines(engine: Engine): Engine {
  let young = new Map<string, Lines>();
  let old = new Map<string, Lines>();
  return (text, container, options) => {
    const key = keyOf(text, container, options);
    if (key === undefined) return engine(text, container, options);
    const lines = young.get(key) ?? old.get(key) ?? engine(text, container, options);
    if (young.size >= half) {
      old = young;
      young = new Map();
    }
    young.set(key, lines);
    return lines;
  };
}

/** All that lines depend on, as one word; nothing where that cannot be written down. */
function keyOf(text: Text, container: Container, options: Options): string | undefined {
  const { exclusions, ...place } = container as Container & { exclusions?: unknown };
  if (exclusions) return undefined;
  const parts: unknown[] = [text.string, Object.values(place)];
  for (const { start, end, attributes } of text.runs) {
    if (attributes.attachment) return undefined;
    parts.push(start, end, attributes);
  }
  parts.push(options);
  return JSON.stringify(parts, (_, value) => (isThing(value) ? nameOf(value) : value));
}

/** Functions, and objects of a class, such as fonts, are told apart by a number each. */
function isThing(value: unknown): value is object {
  if (typeof value === 'function') return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.getPrototypeOf(value) !== Object.prototype;
}

const names = new WeakMap<object, number>();
let count = 0;

function nameOf(thing: object): string {
  const name = names.get(thing) ?? ++count;
  names.set(thing, name);
  return `#${name}`;
}

export * from '@react-pdf/textkit';
export default (engines: Parameters<typeof layoutEngine>[0]): Engine =>
  rememberLines(layoutEngine(engines));
