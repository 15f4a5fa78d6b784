import type { Face } from '../fonts/face';
import { type FontStore, faceFor } from '../fonts/open-fonts';
import { colorOf } from '../painting/color';
import { usualSize } from './resolve-style';
import type { Style } from './style';

/** How words are set and painted; lengths in points. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  /** From the top of a line to the baseline, and from there to the foot of its lowest letters (below zero). */
  readonly ascent: number;
  readonly descent: number;
  /** How far the words are raised. */
  readonly rise: number;
  /** The operator that takes the colour. */
  readonly color: string;
  readonly isUnderlined: boolean;
  readonly align: 'left' | 'right' | 'center';
}

const made = new WeakMap<FontStore, WeakMap<Style, TextStyle>>();

/** The text style of a settled style, one object for each. */
export function textStyleOf(style: Style, fonts: FontStore): TextStyle {
  const known = made.get(fonts) ?? new WeakMap<Style, TextStyle>();
  made.set(fonts, known);
  const text = known.get(style) ?? make(style, fonts);
  known.set(style, text);
  return text;
}

function make(style: Style, fonts: FontStore): TextStyle {
  const { fontSize: size = usualSize } = style;
  const face = faceFor(fonts, style);
  const { ascent, descent, lineGap, unitsPerEm } = face.measures;
  return {
    face,
    size,
    leading: style.leading ?? ((ascent - descent + lineGap) * size) / unitsPerEm,
    ascent: face.ascent * size,
    descent: face.descent * size,
    rise: style.verticalAlign === 'super' ? 0.4 * size : 0,
    color: colorOf(style.color),
    isUnderlined: style.isUnderlined ?? false,
    align: style.textAlign ?? 'left',
  };
}
