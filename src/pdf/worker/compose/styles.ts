import type { Style } from '@react-pdf/types';
import type { PrintFormat } from '../../../formats';
import type { Direction } from '../../../types';
import { ink, pageGeometryOf, paperWhite } from './page-geometry';
import { type TypeScale, type TypeSize, typeScales } from './type-scale';

const hairline = 0.5;

function type([size, leading]: TypeSize, fontWeight: 400 | 700 = 400) {
  return { fontSize: size, lineHeight: leading / size, fontWeight };
}

const made = new Map<string, Styles>();

/**
 * The dress of every part of a guide in one format. Every letter and line is black: a cheap printer breaks grey into
 * dots, and copies of copies lose it. What matters more is larger, bolder or stands apart. Hairlines are of half a
 * point. Spaces are said in points of the A4 format, and grow or shrink with the type.
 * Space between blocks is a gap of their parent, because a gap vanishes at the top of a page.
 */
export function makeStyles(
  dir: Direction,
  { format, paper }: PrintFormat,
  scale: TypeScale = typeScales[format],
): Styles {
  // The same objects for the same format: what the layout settles of a style it settles once, and not for each guide.
  const key = [dir, format, paper, scale.body[0]].join();
  const styles = made.get(key) ?? composeStyles(dir, { format, paper }, scale);
  made.set(key, styles);
  return styles;
}

function composeStyles(dir: Direction, format: PrintFormat, scale: TypeScale) {
  const geometry = pageGeometryOf(format);
  // Whole quarters: the engine would take the rounding error of a sum for a gap, and part a heading from its text there.
  const u = (points: number) => Math.round(points * scale.unit * 4) / 4;
  const rtl = dir === 'rtl';
  const start = rtl ? 'Right' : 'Left';
  const end = rtl ? 'Left' : 'Right';
  const row: Style = { flexDirection: rtl ? 'row-reverse' : 'row' };
  const sideRule = (width: number) =>
    ({
      [`border${start}Width`]: width,
      [`border${start}Color`]: ink,
      [`padding${start}`]: u(10),
    }) as Style;
  const column = (width: number): Style => ({ width, flexShrink: 0 });
  return {
    text: (rtl ? { direction: 'rtl', textAlign: 'right' } : {}) as Style,
    farText: { textAlign: rtl ? 'left' : 'right' } as Style,
    row,
    page: {
      paddingTop: geometry.top,
      paddingBottom: geometry.bottom,
      paddingHorizontal: geometry.side,
      color: ink,
      gap: u(14),
    },

    body: type(scale.body),
    small: type(scale.small),
    cell: type(scale.cell),
    shown: type(scale.shown),
    /** For a line in which only some words are large: their leading, at the size of the others. */
    show: type(scale.show),
    runningHeads: { ...type(scale.runningHeads), color: ink },

    title: type(scale.title, 700),
    sectionTitle: type(scale.sectionTitle, 700),
    heading2: { ...type(scale.heading2, 700), marginTop: u(6), marginBottom: u(3) },
    heading3: { ...type(scale.heading3, 700), marginTop: u(2), marginBottom: u(1) },
    pageNumber: { ...type(scale.runningHeads, 700), color: ink },
    headCell: type(scale.headCell, 700),
    label: type(scale.label, 700),
    calloutLabel: type(format.format === 'card' ? scale.label : scale.showLabel, 700),
    /** What the words to show mean, under them. */
    shownMeaning: type(format.format === 'card' ? scale.body : scale.cell),
    showLabel: { ...type(scale.showLabel, 700), marginBottom: u(3) },
    numeral: type(scale.numeral, 700),
    sheetTitle: type(scale.sheetTitle, 700),
    stepTitle: type(scale.stepTitle, 700),
    stepNumeral: type(scale.stepNumeral, 700),
    callNumber: type(scale.callNumber, 700),
    callAddress: type(scale.callAddress, 700),
    callWords: type(scale.callWords),

    strong: { fontWeight: 700 } as Style,
    emphasis: { textDecoration: 'underline' } as Style,
    link: {
      color: ink,
      textDecoration: 'none',
      // A number to call has to be found on a card at once, by a weak light.
      ...(format.format === 'card' && { fontWeight: 700 }),
    } as Style,
    noteAddress: { color: ink, textDecoration: 'none' } as Style,
    address: { color: ink, textDecoration: 'none', fontWeight: 400 } as Style,
    /** How large an address is beside the words that it stands behind. */
    addressShare: format.format === 'card' ? 1 : 0.8,
    notes: { fontWeight: 400 } as Style,

    /** Sets text beside the hanging column, and `hung` brings it back out into it. */
    inset: { [`margin${start}`]: geometry.hangingIndent } as Style,
    blocks: { gap: u(6) },
    innerBlocks: { gap: u(4) },
    /** A line that leads on stands in one column with what follows, where a gap would part them. */
    leading: { marginBottom: u(4) } as Style,
    noteBlocks: { gap: u(2) },
    /** How many notes stand side by side. */
    noteColumns: format.format === 'a4' ? 2 : 1,
    notePair: { ...row, gap: u(14) } as Style,
    sectionHead: {
      ...row,
      borderTopWidth: 3,
      borderTopColor: ink,
      paddingTop: u(5),
      paddingBottom: u(7),
    } as Style,
    sectionNumber: column(Math.max(geometry.hangingIndent, u(34))),
    /** The number of a section that is referred to. */
    reference: { borderWidth: 0.75, borderColor: ink, fontWeight: 700 } as Style,
    /** How large it is beside the words around it. */
    referenceShare: 0.76,
    tab: {
      position: 'absolute',
      width: u(21),
      height: u(21),
      fontSize: Math.max(8, u(10.5)),
      backgroundColor: ink,
    } as const,
    tabNumber: {
      fontSize: Math.max(8, u(10.5)),
      lineHeight: 1.2,
      fontWeight: 700,
      color: paperWhite,
      textAlign: 'center',
    } as Style,

    list: { gap: u(3) },
    steps: { gap: u(7) },
    item: { ...row },
    itemBody: { flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: u(5) } as Style,
    stepColumn: column(geometry.hangingIndent),
    step: {
      ...row,
      borderTopWidth: hairline,
      borderTopColor: ink,
      paddingTop: u(4),
      paddingBottom: u(5),
    } as Style,
    stepBody: { flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: u(2) } as Style,
    stepTick: { ...column(u(28)), paddingTop: u(3), [`padding${start}`]: u(17) } as Style,
    calls: { borderWidth: 1.75, borderColor: ink, marginTop: u(2), marginBottom: u(3) },
    callsTitle: {
      ...type(scale.label, 700),
      color: paperWhite,
      backgroundColor: ink,
      paddingHorizontal: u(8),
      paddingTop: u(1),
      paddingBottom: u(3),
    } as Style,
    callRow: { borderTopWidth: hairline, borderTopColor: ink } as Style,
    call: {
      flexGrow: 1,
      flexShrink: 1,
      flexBasis: 0,
      paddingHorizontal: u(8),
      paddingTop: u(3),
      paddingBottom: u(4),
    } as const,
    nextCall: { [`border${start}Width`]: hairline, [`border${start}Color`]: ink } as Style,
    noteColumn: column(u(20)),
    tickColumn: { ...column(geometry.hangingIndent), paddingTop: u(4) },
    innerTickColumn: { ...column(u(20)), paddingTop: u(4) },
    dotColumn: column(u(14)),
    numberColumn: column(u(20)),
    tick: { width: u(11), height: u(11), borderWidth: 0.9, borderColor: ink, padding: u(2) },
    ticked: { flexGrow: 1, backgroundColor: ink },
    dot: { width: u(3.6), height: u(3.6), borderRadius: u(1.8), backgroundColor: ink },

    rule: sideRule(1),
    heavyRule: sideRule(3),
    /** What is not known has a rule with gaps in it. */
    openRule: { ...sideRule(3), [`border${start}Style`]: 'dashed' } as Style,
    warning: { ...row, borderWidth: 1.25, borderColor: ink, marginBottom: u(3) } as Style,
    openFrame: {
      ...row,
      marginBottom: u(3),
      borderWidth: 1,
      borderColor: ink,
      borderTopStyle: 'dashed',
      borderRightStyle: 'dashed',
      borderBottomStyle: 'dashed',
      borderLeftStyle: 'dashed',
    } as Style,
    signColumn: column(geometry.hangingIndent),
    innerSignColumn: column(u(22)),
    sign: { fontSize: u(19), lineHeight: 1.3, fontWeight: 700, textAlign: 'center' } as Style,
    blackGround: { backgroundColor: ink } as Style,
    onBlack: { color: paperWhite } as Style,
    framed: {
      flexGrow: 1,
      flexShrink: 1,
      flexBasis: 0,
      gap: u(2),
      paddingTop: u(4),
      paddingBottom: u(6),
      paddingHorizontal: u(8),
    } as Style,
    closeBlocks: { gap: u(2) },
    deadline: {
      marginBottom: u(3),
      borderTopWidth: 2,
      borderBottomWidth: 2,
      borderTopColor: ink,
      borderBottomColor: ink,
      paddingTop: u(4),
      paddingBottom: u(6),
    } as Style,
    /** Of a card. */
    smallDeadline: {
      ...sideRule(3),
      ...row,
      borderTopWidth: hairline,
      borderBottomWidth: hairline,
      borderTopColor: ink,
      borderBottomColor: ink,
      paddingVertical: u(6),
    } as Style,
    deadlineLabel: { ...column(u(96)), [`padding${end}`]: u(10) } as Style,
    panel: { borderWidth: 1.5, borderColor: ink, marginBottom: u(3) },
    blackLabel: {
      backgroundColor: ink,
      color: paperWhite,
      paddingHorizontal: u(8),
      paddingTop: u(1),
      paddingBottom: u(2),
    } as Style,
    panelWords: {
      gap: u(5),
      paddingTop: u(4),
      paddingBottom: u(7),
      paddingHorizontal: u(11),
    } as Style,
    meaning: {
      borderTopWidth: hairline,
      borderTopColor: ink,
      paddingTop: u(4),
      gap: u(3),
    } as Style,
    /** Of a card. */
    showBox: {
      borderWidth: hairline,
      borderColor: ink,
      paddingVertical: u(6),
      paddingHorizontal: u(10),
    },

    tableHead: { ...row, borderBottomWidth: 1, borderBottomColor: ink, paddingVertical: u(3) },
    tableRow: {
      ...row,
      borderBottomWidth: hairline,
      borderBottomColor: ink,
      paddingTop: u(4),
      paddingBottom: u(5),
    },

    /** A day of the timeline: its date, and its words beside the line with a dot on it. */
    dayRow: { ...row },
    dayDate: { ...column(u(146)), [`padding${end}`]: u(10), paddingBottom: u(7) } as Style,
    dayWords: {
      flexGrow: 1,
      flexShrink: 1,
      flexBasis: 0,
      [`border${start}Width`]: 1,
      [`border${start}Color`]: ink,
      [`padding${start}`]: u(12),
      paddingBottom: u(7),
    } as Style,
    dayDot: {
      position: 'absolute',
      top: u(5),
      [rtl ? 'right' : 'left']: -0.5 - u(3.5),
      width: u(7),
      height: u(7),
      borderRadius: u(3.5),
      borderWidth: 1,
      borderColor: ink,
      backgroundColor: ink,
    } as Style,
    dayToday: { backgroundColor: paperWhite } as Style,

    /** The line of the running head or foot. */
    strip: {
      ...row,
      position: 'absolute',
      left: geometry.side,
      right: geometry.side,
      justifyContent: 'space-between',
      /** The least space between two parts. */
      gap: u(24),
    } as const,
    /** Words beside a square code. */
    colophon: { ...row, alignItems: 'center', gap: u(10) } as Style,
    colophonWords: { flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: u(3) } as Style,
    contents: { ...row, gap: u(24) },
    contentsColumn: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
    contentsRow: {
      ...row,
      color: ink,
      textDecoration: 'none',
      borderBottomWidth: hairline,
      borderBottomColor: ink,
      paddingVertical: u(1.5),
      gap: u(6),
    } as Style,
    contentsText: type(scale.contents),
    contentsTitle: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
    contentsMark: { ...column(u(17)), fontWeight: 700 } as Style,
    contentsNumber: { width: u(20), height: scale.contents[1] },
  };
}

export type Styles = ReturnType<typeof composeStyles>;
