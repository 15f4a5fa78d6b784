import PDFDocument from 'pdfkit';

/** The fonts of each file, as pdfkit has taken them in. */
const faces = new WeakMap<object, Map<unknown, unknown>>();

/**
 * A PDF file that knows its fonts again. pdfkit opens a font anew for every stretch of words, only to find by its
 * tables that it has the same one already.
 */
export class QuickFile extends PDFDocument {
  override font(source: unknown, family?: unknown, size?: number) {
    // Called by the constructor too, before this class could have fields of its own.
    const known = faces.get(this) ?? new Map();
    faces.set(this, known);
    const points = typeof family === 'number' ? family : size;
    const face = known.get(source);
    if (typeof source === 'object' && face) {
      this._fontSource = source;
      this._font = face;
      return points === undefined ? this : this.fontSize(points);
    }
    super.font(source, family, size);
    known.set(source, this._font);
    return this;
  }
}
