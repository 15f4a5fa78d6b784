import { LayoutFault } from '../layout-fault';

/** What words hand down to the words inside them, and boxes to everything in them. Sizes in points. */
export interface InheritedStyle {
  color?: string;
  fontFamily?: string;
  fontSize?: number;
  fontWeight?: number;
  /** From line to line, in points. */
  leading?: number;
  textAlign?: 'left' | 'right' | 'center';
  isUnderlined?: boolean;
}

type Side = 'Top' | 'Right' | 'Bottom' | 'Left';
type BorderStyle = 'solid' | 'dashed';

/** A style whose shorthands are spelt out and whose inheritance is settled. Lengths in points. */
export interface Style
  extends InheritedStyle,
    Partial<Record<`padding${Side}` | `border${Side}Width`, number>>,
    Partial<Record<`border${Side}Color`, string>>,
    Partial<Record<`border${Side}Style`, BorderStyle>> {
  marginTop?: number | 'auto';
  marginRight?: number;
  marginBottom?: number;
  marginLeft?: number;
  borderRadius?: number;
  backgroundColor?: string;
  flexDirection?: 'row' | 'row-reverse' | 'column';
  flexGrow?: number;
  justifyContent?: 'flex-start' | 'flex-end' | 'center' | 'space-between';
  alignItems?: 'stretch' | 'flex-start' | 'center';
  rowGap?: number;
  columnGap?: number;
  /** Points, or a share of the parent's inner width such as `25%`. */
  width?: number | string;
  height?: number;
  position?: 'relative' | 'absolute';
  top?: number;
  right?: number;
  bottom?: number;
  left?: number;
  verticalAlign?: 'super';
}

/** As it is written: shorthands, and a leading as a multiple of the size. */
type Written = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isLength: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isColor: Check = (value) =>
  typeof value === 'string' && /^#([\da-f]{3}|[\da-f]{6})$/i.test(value);
const isShare: Check = (value) => typeof value === 'string' && /^\d+(\.\d+)?(e-\d+)?%$/.test(value);
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);

const sides: readonly Side[] = ['Top', 'Right', 'Bottom', 'Left'];
const ofSides = (before: string, after: string, check: Check) =>
  Object.fromEntries(sides.map((side) => [`${before}${side}${after}`, check]));

/** Every property that a document may use. Any other is a fault: it would be set otherwise than it was meant. */
const properties: Record<string, Check> = {
  color: isColor,
  fontFamily: (value) => typeof value === 'string',
  fontSize: isLength,
  fontWeight: isLength,
  lineHeight: isLength,
  textAlign: oneOf('left', 'right', 'center'),
  textDecoration: oneOf('none', 'underline'),
  direction: oneOf('ltr', 'rtl'),
  verticalAlign: oneOf('super'),
  ...ofSides('padding', '', isLength),
  ...ofSides('margin', '', isLength),
  marginTop: (value) => isLength(value) || value === 'auto',
  ...ofSides('border', 'Width', isLength),
  ...ofSides('border', 'Color', isColor),
  ...ofSides('border', 'Style', oneOf('solid', 'dashed')),
  borderRadius: isLength,
  backgroundColor: isColor,
  flexDirection: oneOf('row', 'row-reverse', 'column'),
  flexGrow: isLength,
  flexShrink: isLength,
  flexBasis: oneOf(0),
  justifyContent: oneOf('flex-start', 'flex-end', 'center', 'space-between'),
  alignItems: oneOf('stretch', 'flex-start', 'center'),
  rowGap: isLength,
  columnGap: isLength,
  width: (value) => isLength(value) || isShare(value),
  height: isLength,
  position: oneOf('relative', 'absolute'),
  top: isLength,
  right: isLength,
  bottom: isLength,
  left: isLength,
};

const shorthands: Record<string, string[]> = {
  padding: sides.map((side) => `padding${side}`),
  paddingHorizontal: ['paddingLeft', 'paddingRight'],
  paddingVertical: ['paddingTop', 'paddingBottom'],
  borderWidth: sides.map((side) => `border${side}Width`),
  borderColor: sides.map((side) => `border${side}Color`),
  gap: ['rowGap', 'columnGap'],
};

const spelt = new WeakMap<object, Written>();

/**
 * Spells out the shorthands of one written style.
 * @throws LayoutFault for a property or a value that this layout does not know
 */
export function spellOut(style: object): Written {
  const known = spelt.get(style);
  if (known) return known;
  const own: Written = {};
  for (const [name, value] of Object.entries(style)) {
    if (value === undefined || value === null) continue;
    for (const property of Object.hasOwn(shorthands, name) ? (shorthands[name] ?? []) : [name]) {
      const check = Object.hasOwn(properties, property) ? properties[property] : undefined;
      if (!check?.(value)) throw new LayoutFault(`The layout knows no style "${name}: ${value}".`);
      own[property] = value;
    }
  }
  spelt.set(style, own);
  return own;
}
