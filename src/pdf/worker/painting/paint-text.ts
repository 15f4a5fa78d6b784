import { asNumber, asNumbers } from '../file/write-values';
import type { Segment } from '../layout/line';
import type { LayoutNode } from '../layout/node';
import type { TextStyle } from '../layout/text-style';
import type { Rectangle } from '../structure/element';
import type { Tag } from '../structure/tag';
import { black } from './color';
import { fill, rectangle } from './paint-box';
import type { Point, UsedWords } from './painted-page';

/** Words that follow each other, over the ends of lines too, and belong to one element. */
export interface Stretch {
  /** The elements inside the block's own. */
  readonly tags: readonly Tag[];
  /** A whole text object, `BT … ET`. */
  readonly operators: string;
  readonly links: readonly { target: string; rectangle: Rectangle }[];
}

/**
 * Paints the lines of a text.
 * @param at the upper left corner of its lines
 * @param used is told each word
 */
export function paintText({ lines }: LayoutNode, at: Point, used: UsedWords): Stretch[] {
  const stretches: OpenStretch[] = [];
  const top = lines[0]?.y ?? 0;
  for (const line of lines) {
    const y = at.y - (line.y - top) - line.ascent;
    let isNewLine = true;
    for (const segment of line.segments) {
      if (segment.words.length === 0) continue;
      let stretch = stretches.at(-1);
      if (stretch?.tags !== segment.run.tags) {
        stretch = new OpenStretch(segment.run.tags, { x: at.x + segment.x, y });
        stretches.push(stretch);
      } else if (isNewLine) stretch.move({ x: at.x + segment.x, y });
      isNewLine = false;
      stretch.show(segment, { x: at.x + segment.x, y });
      remember(segment, used);
    }
  }
  for (const stretch of stretches) stretch.end();
  return stretches;
}

class OpenStretch implements Stretch {
  operators: string;
  readonly tags: readonly Tag[];
  readonly links: { target: string; rectangle: [number, number, number, number] }[] = [];
  #start: Point;
  #style: TextStyle | undefined;

  constructor(tags: readonly Tag[], start: Point) {
    this.tags = tags;
    this.#start = start;
    this.operators = `BT ${asNumbers(1, 0, 0, 1, start.x, start.y)} Tm\n`;
  }

  /** To the beginning of another line. */
  move(to: Point): void {
    this.operators += `${asNumbers(to.x - this.#start.x, to.y - this.#start.y)} Td\n`;
    this.#start = to;
  }

  show({ run, words, width }: Segment, { x, y }: Point): void {
    const { style, target } = run;
    if (this.#style !== style) this.#take(style);
    let codes = '';
    let isPlain = true;
    for (const word of words) {
      codes += word.codes;
      isPlain &&= word.isPlain;
    }
    this.operators += isPlain ? `(${codes})Tj\n` : `[(${codes})]TJ\n`;
    if (target !== undefined) this.#link(target, x, y + style.descent, width, style.leading);
  }

  /** Raised words and colours outlive a text object, and must not. */
  end(): void {
    if (this.#style?.rise) this.operators += '0 Ts\n';
    if (this.#style && this.#style.color !== black) this.operators += `${black}\n`;
    this.operators += 'ET\n';
  }

  #take(style: TextStyle): void {
    const { face, size, rise, color } = style;
    const before = this.#style;
    if (before?.face !== face || before.size !== size)
      this.operators += `/${face.name} ${asNumber(size)} Tf\n`;
    if (rise !== (before?.rise ?? 0)) this.operators += `${asNumber(rise)} Ts\n`;
    if (color !== (before?.color ?? black)) this.operators += `${color}\n`;
    this.#style = style;
  }

  /** A link's words on one line are one area, however often their style changes. */
  #link(target: string, x: number, foot: number, width: number, height: number): void {
    const last = this.links.at(-1);
    const isNext = last?.target === target && Math.abs(last.rectangle[2] - x) < 0.01;
    if (last && isNext && Math.abs(last.rectangle[1] - foot) < height / 2) {
      last.rectangle = [
        last.rectangle[0],
        Math.min(last.rectangle[1], foot),
        x + width,
        Math.max(last.rectangle[3], foot + height),
      ];
    } else this.links.push({ target, rectangle: [x, foot, x + width, foot + height] });
  }
}

function remember({ run, words }: Segment, used: UsedWords): void {
  const { face } = run.style;
  let known = used.get(face);
  if (!known) {
    known = new Set();
    used.set(face, known);
  }
  for (const word of words) known.add(word);
}

/** The lines under words, and those around them. @param at the upper left corner of the text's lines */
export function paintRules({ lines }: LayoutNode, at: Point): string {
  const top = lines[0]?.y ?? 0;
  let operators = '';
  for (const line of lines) {
    for (const { run, x, width } of line.segments) {
      const { isUnderlined, size } = run.style;
      const base = at.y - (line.y - top) - line.ascent;
      if (run.frame > 0)
        operators += `${asNumber(run.frame)} w ${rectangle(at.x + x, base - size * 0.22, width, size * 1.16)} S\n`;
      if (!isUnderlined) continue;
      const thickness = Math.max(0.5, Math.floor(size / 12));
      operators += fill('#000', rectangle(at.x + x, base - thickness * 2.5, width, thickness));
    }
  }
  return operators;
}
