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
  /** On page one: its title, a step's title and numeral, numbers to call and other addresses, and the words by them. */
  sheetTitle: TypeSize;
  stepTitle: TypeSize;
  stepNumeral: TypeSize;
  callNumber: TypeSize;
  callAddress: TypeSize;
  callWords: TypeSize;
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
    sheetTitle: plain,
    stepTitle: plain,
    stepNumeral: plain,
    callNumber: plain,
    callAddress: plain,
    callWords: plain,
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
    sheetTitle: [25, 31],
    stepTitle: [13.5, 17],
    stepNumeral: [38, 17],
    callNumber: [22, 27],
    callAddress: [14, 19],
    callWords: [9.5, 12.5],
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
    sheetTitle: [27, 33],
    stepTitle: [19, 24],
    stepNumeral: [45, 24],
    callNumber: [33, 41],
    callAddress: [20, 27],
    callWords: [15, 19.5],
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
    sheetTitle: [19, 23],
    stepTitle: [11.5, 14.5],
    stepNumeral: [28, 14.5],
    callNumber: [18.5, 22.5],
    callAddress: [11.5, 15],
    callWords: [8, 10.5],
  },
  card: cardScale(9.5),
} satisfies Record<Format, TypeScale>;

/** The sizes of body type in which page one is tried, the largest first, in points. */
export const sheetSizes = {
  a4: [11, 10.5, 10, 9.5, 9, 8.5, 8.25],
  large: [17, 16, 15],
  booklet: [9.75, 9.25, 8.75],
} as const satisfies Record<Exclude<Format, 'card'>, readonly number[]>;

/** The scale of page one by its body type. */
export function sheetScale(format: Format, body: number): TypeScale {
  const scale = typeScales[format];
  const share = body / scale.body[0];
  if (share === 1) return scale;
  const sized = (size: TypeSize) => [size[0] * share, size[1] * share] as const;
  return {
    ...scale,
    unit: scale.unit * share,
    body: sized(scale.body),
    sheetTitle: sized(scale.sheetTitle),
    heading2: sized(scale.heading2),
    stepTitle: sized(scale.stepTitle),
    stepNumeral: sized(scale.stepNumeral),
    callNumber: sized(scale.callNumber),
    callAddress: sized(scale.callAddress),
  };
}
