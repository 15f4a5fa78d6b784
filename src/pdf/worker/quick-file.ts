import PDFDocument from 'pdfkit';

/** The fonts of each file, as pdfkit has taken them in. */
const faces = new WeakMap<object, Map<unknown, unknown>>();

/** Lines that only say how something is to be painted. */
const isManner = / (cm|cs|scn|CS|SCN|gs|w|d)$/;

/**
 * A PDF file that does nothing twice. pdfkit opens a font anew for every stretch of words, only to find by its tables
 * that it has the same one already. And the engine keeps and restores the pen around every box, also where nothing
 * is painted: without those
 * lines a page is shorter, and sooner made, packed and shown.
 */
export class QuickFile extends PDFDocument {
  /** The present page's content, and where in it each kept pen was kept. */
  #lines: string[] = [];
  #kept: number[] = [];
  /** How many of the lines must stay: up to here something is painted or marked. */
  #firm = 0;

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

  override save() {
    this.#kept.push(this.#lines.length);
    return super.save();
  }

  override restore() {
    const start = this.#kept.pop();
    if (start === undefined || this.#firm > start) return super.restore();
    // The file still follows the pen; only its lines are taken back.
    super.restore();
    this.#lines.length = start;
    return this;
  }

  override addContent(line: string) {
    // Letters that need no shift between them need not be told apart.
    this.#lines.push(line.endsWith('TJ') ? line.replaceAll('> 0 <', '') : line);
    if (line !== 'q' && line !== 'Q' && !isManner.test(line)) this.#firm = this.#lines.length;
    return this;
  }

  override flushPages() {
    if (this.#lines.length > 0) this.page.write(this.#lines.join('\n'));
    this.#lines = [];
    this.#kept = [];
    this.#firm = 0;
    super.flushPages();
  }
}
