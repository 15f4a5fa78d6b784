/** Measures of the A4 edition, in points. A millimetre is 2.8346 points. */
export const sheet = {
  width: 595.28,
  height: 841.89,
  /** Side margins of 18 mm. */
  side: 51,
  /** From the paper's edge to the text; the running head and foot stand between. */
  top: 58,
  bottom: 56,
  /** From the paper's edge to the running head's first line, and from the foot's last line. */
  head: 34,
  foot: 34,
  /** The column at the left in which numerals and boxes to tick hang. */
  hang: 34,
} as const;

/** The width of the full measure: hanging column and text. */
export const fullMeasure = sheet.width - 2 * sheet.side;

export const ink = '#000';
export const grey = '#595959';
