import type { Format } from '../../../formats';

/** A size of type on its leading, in points. */
export type TypeSize = readonly [size: number, leading: number];

/** The sizes of one format. `unit` is what a point of space in the A4 format is here. */
export interface TypeScale {
  unit: number;
  body: TypeSize;
  /** Footnotes. */
  small: TypeSize;
  cell: TypeSize;
  headCell: TypeSize;
  /** Words to hold up at a desk, and the leading of a line in which only some words are. */
  shown: TypeSize;
  show: TypeSize;
  showLabel: TypeSize;
  label: TypeSize;
  runningHeads: TypeSize;
  contents: TypeSize;
  title: TypeSize;
  sectionTitle: TypeSize;
  heading2: TypeSize;
  heading3: TypeSize;
  numeral: TypeSize;
}

/** The least type on a card, in points. */
const leastOnCard = 8.5;

/** The sizes of body type in which a card is tried, the largest first: it is set in the first that fits. */
export const cardSizes = [10.5, 10, 9.5, 9, leastOnCard] as const;

/** The scale of a card by its body type, in points. */
export function cardScale(body: number): TypeScale {
  const leading = (size: number) => [size, Math.round(size * 12.2) / 10] as const;
  const small = leading(Math.max(leastOnCard, body - 1));
  const plain = leading(body);
  const shown = leading(body + 1);
  return {
    unit: body / 13.5,
    body: plain,
    small,
    cell: small,
    headCell: small,
    shown,
    show: [body, shown[1]],
    showLabel: small,
    label: plain,
    runningHeads: small,
    contents: plain,
    title: plain,
    sectionTitle: leading(body + 3),
    heading2: plain,
    heading3: plain,
    numeral: plain,
  };
}

/** Each format has a scale of its own: one that is zoomed has headings that shout and notes that whisper. */
export const typeScales = {
  a4: {
    unit: 1,
    body: [11, 14.5],
    small: [8, 10],
    cell: [10, 13.5],
    headCell: [9, 12],
    shown: [16, 22],
    show: [11, 22],
    showLabel: [9, 12.5],
    label: [10.5, 14],
    runningHeads: [8.5, 11],
    contents: [10, 13.5],
    title: [20, 24.5],
    sectionTitle: [18, 22.5],
    heading2: [12, 15.5],
    heading3: [11, 14.5],
    numeral: [21, 14.5],
  },
  large: {
    unit: 1.3,
    body: [17, 23.5],
    small: [13, 16],
    cell: [15, 20],
    headCell: [14, 18],
    shown: [24, 33],
    show: [17, 33],
    showLabel: [14, 18],
    label: [15, 20],
    runningHeads: [12, 15],
    contents: [15, 19.5],
    title: [27, 33],
    sectionTitle: [23, 28.5],
    heading2: [19, 24],
    heading3: [17, 23.5],
    numeral: [28, 23.5],
  },
  booklet: {
    unit: 0.8,
    body: [9.75, 13.5],
    small: [7.25, 9],
    cell: [8.75, 11.75],
    headCell: [8.25, 10.75],
    shown: [13.5, 18.5],
    show: [9.75, 18.5],
    showLabel: [7.75, 10.5],
    label: [8.75, 11.75],
    runningHeads: [7.25, 9.25],
    contents: [8.75, 11.5],
    title: [17, 21],
    sectionTitle: [15, 19],
    heading2: [10.75, 14],
    heading3: [9.75, 13.5],
    numeral: [17, 13.5],
  },
  card: cardScale(9.5),
} satisfies Record<Format, TypeScale>;
