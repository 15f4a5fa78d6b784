import type { NumberPlace } from '../printing';

/**
 * Figures as strokes on a grid of four by six: the file for the printer holds only the letters that its guides need, and
 * a number must not ask for a font of its own.
 */
const strokes: Record<string, string> = {
  '№': '0 0 m 0 6 l 4 0 l 4 6 l 5.6 2.4 m 7.6 2.4 l 7.6 4.6 l 5.6 4.6 l h 5.6 1.2 m 7.6 1.2 l',
  '0': '0 0 m 4 0 l 4 6 l 0 6 l h',
  '1': '0.6 4.6 m 2.4 6 l 2.4 0 l',
  '2': '0 6 m 4 6 l 4 3 l 0 3 l 0 0 l 4 0 l',
  '3': '0 6 m 4 6 l 4 0 l 0 0 l 1 3 m 4 3 l',
  '4': '0 6 m 0 3 l 4 3 l 4 6 m 4 0 l',
  '5': '4 6 m 0 6 l 0 3 l 4 3 l 4 0 l 0 0 l',
  '6': '4 6 m 0 6 l 0 0 l 4 0 l 4 3 l 0 3 l',
  '7': '0 6 m 4 6 l 4 4.6 l 1.6 0 l',
  '8': '0 0 m 4 0 l 4 6 l 0 6 l h 0 3 m 4 3 l',
  '9': '0 0 m 4 0 l 4 6 l 0 6 l 0 3 l 4 3 l',
};

/** Points from one figure to the next; the sign of a number is wider. */
const step = 5.4;
const signStep = 11.5;

/**
 * Draws the number of a row at the foot of a side, so that a copy that is found alone can be looked up on the index
 * sheet. @param width of the side, in points
 */
export function drawRowNumber(row: number, { across, up }: NumberPlace, width: number): string {
  const figures = ['№', ...String(row)];
  const length = signStep + step * (figures.length - 1);
  return across
    .map((part) => {
      let x = width * part - length / 2;
      const drawn = figures.map((figure) => {
        const at = `q 1 0 0 1 ${x.toFixed(2)} ${up} cm ${strokes[figure] ?? ''} S Q`;
        x += figure === '№' ? signStep : step;
        return at;
      });
      return `q 0.2 G 0.6 w 1 J 1 j [] 0 d\n${drawn.join('\n')}\nQ\n`;
    })
    .join('');
}
