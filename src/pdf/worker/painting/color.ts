import { asNumber } from '../file/write-values';

const known = new Map<string, string>();

/**
 * The operator that takes a colour for what is filled (ISO 32000-1, 8.6.8): grey or red, green and blue.
 * @param color `#rgb` or `#rrggbb`; black where there is none
 */
export function colorOf(color = '#000'): string {
  const operator = known.get(color) ?? write(color);
  known.set(color, operator);
  return operator;
}

export const black = '0 g';

function write(color: string): string {
  const hex = color.length === 4 ? color.replace(/[\da-f]/gi, '$&$&') : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  if (red === green && green === blue) return `${asNumber(red)} g`;
  return `${[red, green, blue].map(asNumber).join(' ')} rg`;
}
