import type { Style } from '@react-pdf/types';
import type { Direction } from '../../types';
import { grey, ink, sheet } from './sheet';

const hairline = 0.5;

/** A size of type on its leading, in points. */
function type(size: number, leading: number, fontWeight: 400 | 700 = 400) {
  return { fontSize: size, lineHeight: leading / size, fontWeight };
}

/**
 * The dress of every part of a guide. Sizes and their reasons are in the design's "Look": body 12 on 17,
 * headings 22, 16 and 13, notes 9, furniture 8.5, black and one grey, hairlines of half a point.
 * Space between blocks is a gap of their parent, because a gap vanishes at the top of a page.
 */
export function makeStyles(dir: Direction) {
  const rtl = dir === 'rtl';
  const start = rtl ? 'Right' : 'Left';
  const end = rtl ? 'Left' : 'Right';
  const row: Style = { flexDirection: rtl ? 'row-reverse' : 'row' };
  const column = (width: number): Style => ({ width, flexShrink: 0 });
  return {
    text: (rtl ? { direction: 'rtl', textAlign: 'right' } : {}) as Style,
    farText: { textAlign: rtl ? 'left' : 'right' } as Style,
    row,
    page: {
      paddingTop: sheet.top,
      paddingBottom: sheet.bottom,
      paddingHorizontal: sheet.side,
      color: ink,
      gap: 14,
    },

    body: type(12, 17),
    small: type(9, 11.5),
    cell: type(10.5, 14.5),
    shown: type(13, 18),
    /** For a line in which only some words are large: their leading, at the size of the others. */
    show: type(12, 18),
    furniture: { ...type(8.5, 11), color: grey },

    title: type(22, 27, 700),
    sectionTitle: type(16, 20, 700),
    heading2: { ...type(13, 17, 700), marginTop: 6, marginBottom: 3 },
    heading3: { ...type(12, 17, 700), marginTop: 2, marginBottom: 1 },
    headCell: type(9.5, 13, 700),
    label: type(10.5, 14, 700),
    showLabel: { ...type(9, 12.5, 700), marginBottom: 3 },
    numeral: type(22, 17, 700),

    strong: { fontWeight: 700 } as Style,
    emphasis: { textDecoration: 'underline' } as Style,
    link: { color: ink, textDecoration: 'none' } as Style,
    address: { color: grey, textDecoration: 'none', fontWeight: 400 } as Style,
    raised: { verticalAlign: 'super', fontWeight: 400 } as Style,

    /** Sets text beside the hanging column, and `hung` brings it back out into it. */
    inset: { [`margin${start}`]: sheet.hang } as Style,
    blocks: { gap: 6 },
    innerBlocks: { gap: 4 },
    noteBlocks: { gap: 1.5 },
    sectionHead: { borderTopWidth: hairline, borderTopColor: ink, paddingTop: 8, paddingBottom: 9 },

    list: { gap: 3 },
    steps: { gap: 7 },
    item: { ...row },
    itemBody: { flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 5 } as Style,
    stepColumn: column(sheet.hang),
    tickColumn: { ...column(sheet.hang), paddingTop: 4 },
    innerTickColumn: { ...column(20), paddingTop: 4 },
    dotColumn: column(14),
    numberColumn: column(20),
    tick: { width: 11, height: 11, borderWidth: 0.9, borderColor: ink, padding: 2 },
    ticked: { flexGrow: 1, backgroundColor: ink },
    dot: { width: 3.6, height: 3.6, borderRadius: 1.8, backgroundColor: ink },

    rule: {
      [`border${start}Width`]: 3,
      [`border${start}Color`]: ink,
      [`padding${start}`]: 10,
    } as Style,
    /** What is not known has a rule with gaps in it. */
    openRule: {
      [`border${start}Width`]: 3,
      [`border${start}Color`]: ink,
      [`border${start}Style`]: 'dashed',
      [`padding${start}`]: 10,
    } as Style,
    deadline: {
      ...row,
      borderTopWidth: hairline,
      borderBottomWidth: hairline,
      borderTopColor: ink,
      borderBottomColor: ink,
      paddingVertical: 6,
    } as Style,
    deadlineLabel: { ...column(96), [`padding${end}`]: 10 } as Style,
    showBox: {
      borderWidth: hairline,
      borderColor: ink,
      paddingVertical: 6,
      paddingHorizontal: 10,
    },

    tableHead: { ...row, borderBottomWidth: 1, borderBottomColor: ink, paddingVertical: 3 },
    tableRow: {
      ...row,
      borderBottomWidth: hairline,
      borderBottomColor: grey,
      paddingTop: 4,
      paddingBottom: 5,
    },

    /** A day of the timeline: its date, and its words beside the line with a dot on it. */
    dayRow: { ...row },
    dayDate: { ...column(146), [`padding${end}`]: 10, paddingBottom: 7 } as Style,
    dayWords: {
      flexGrow: 1,
      flexShrink: 1,
      flexBasis: 0,
      [`border${start}Width`]: 1,
      [`border${start}Color`]: ink,
      [`padding${start}`]: 12,
      paddingBottom: 7,
    } as Style,
    dayDot: {
      position: 'absolute',
      top: 5,
      [rtl ? 'right' : 'left']: -4,
      width: 7,
      height: 7,
      borderRadius: 3.5,
      borderWidth: 1,
      borderColor: ink,
      backgroundColor: ink,
    } as Style,
    dayToday: { backgroundColor: '#fff' } as Style,

    /** The line of the running head or foot. */
    strip: {
      ...row,
      position: 'absolute',
      left: sheet.side,
      right: sheet.side,
      justifyContent: 'space-between',
      gap: 24,
    } as Style,
    contents: { ...row, gap: 24 },
    contentsColumn: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
    contentsRow: {
      ...row,
      color: ink,
      textDecoration: 'none',
      borderBottomWidth: hairline,
      borderBottomColor: grey,
      paddingVertical: 1.5,
      gap: 6,
    } as Style,
    contentsText: type(10, 13.5),
    contentsTitle: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
    contentsNumber: { width: 20, height: 13.5 },
  };
}

export type Styles = ReturnType<typeof makeStyles>;
