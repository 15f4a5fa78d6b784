import type { InheritedStyle, Style } from './style';
import { spellOut } from './style';

/** A style as a component carries it: one, or several of which a later one wins. */
export type StyleProp = object | readonly (object | null | undefined | false)[] | null | undefined;

/** What a page without styles has. */
export const rootStyle: Style = {};

/** The size of words that ask for none; that of the public renderer. */
export const usualSize = 18;

/**
 * Settles a style inside another, once for each pair of a written style and what is around it: the styles of a format
 * are few and stay, so a guide's thousands of boxes share some hundred settled styles.
 * @throws LayoutFault for what this layout does not know
 */
export function resolveStyle(style: StyleProp, around: Style): Style {
  let step = steps.get(around);
  if (!step) {
    step = new Step();
    steps.set(around, step);
  }
  for (const part of Array.isArray(style) ? style : [style]) if (part) step = step.to(part);
  step.style ??= settle(step.parts, around);
  return step.style;
}

const steps = new WeakMap<Style, Step>();

/** A written style behind others: a path of them leads to one settled style. */
class Step {
  style: Style | undefined;
  readonly parts: readonly object[];
  readonly #next = new WeakMap<object, Step>();

  constructor(parts: readonly object[] = []) {
    this.parts = parts;
  }

  to(part: object): Step {
    const known = this.#next.get(part) ?? new Step([...this.parts, part]);
    this.#next.set(part, known);
    return known;
  }
}

function settle(parts: readonly object[], around: Style): Style {
  const written = Object.assign({}, ...parts.map(spellOut));
  const { lineHeight, textDecoration, direction, flexShrink, flexBasis, ...own } = written;
  const inherited: InheritedStyle = {
    ...pick(around),
    ...(lineHeight !== undefined && { leading: lineHeight * (own.fontSize ?? usualSize) }),
    // As on a page of the web: what is around is underlined through, and a link in it with it.
    ...(textDecoration === 'underline' && { isUnderlined: true }),
    ...(direction === 'rtl' && { textAlign: 'right' as const }),
  };
  return { ...inherited, ...own };
}

function pick({
  color,
  fontFamily,
  fontSize,
  fontWeight,
  leading,
  textAlign,
  isUnderlined,
}: Style): InheritedStyle {
  return Object.fromEntries(
    Object.entries({
      color,
      fontFamily,
      fontSize,
      fontWeight,
      leading,
      textAlign,
      isUnderlined,
    }).filter(([, value]) => value !== undefined),
  );
}
