import { zlibSync } from 'fflate';
import { asBytes } from './write-values';

/** So many objects share one compressed stream; a reader unpacks all of them to see one. */
const perStream = 200;

/** A number of an object, as it is referred to. */
export type ObjectId = number;

/** Kind of an object (ISO 32000-1, table 18), its place in the file or its stream, and its number in the stream. */
type Row = readonly [kind: 0 | 1 | 2, where: number, index: number];

/**
 * A PDF file as numbered objects, written at its end. Those that are no streams are packed into object streams (ISO
 * 32000-1, 7.5.7): a structure tree is thousands of small objects, and packed it is a seventh as large.
 */
export class PdfFile {
  /** The text of an object, or the data of a stream; the number of an object is its place here. */
  readonly #objects: (string | { entries: string; data: Uint8Array } | null)[] = [null];

  /** Keeps a number for an object that comes later. */
  reserve(): ObjectId {
    return this.#objects.push(null) - 1;
  }

  /** Gives a reserved number its object. */
  set(id: ObjectId, text: string): void {
    this.#objects[id] = text;
  }

  add(text: string): ObjectId {
    return this.#objects.push(text) - 1;
  }

  /** Adds a compressed stream. @param data that `deflate` has packed already where it is asked to be kept */
  addStream(entries: string, data: Uint8Array, isPacked = false): ObjectId {
    const packed = isPacked ? data : deflate(data);
    const all = `${entries}/Filter/FlateDecode`;
    return this.#objects.push({ entries: all, data: packed }) - 1;
  }

  /** Adds a stream that programs shall find without unpacking anything, as is asked of metadata (7.2 of ISO 16684). */
  addOpenStream(entries: string, data: Uint8Array): ObjectId {
    return this.#objects.push({ entries, data }) - 1;
  }

  /** The finished file. @param trailer entries that name its catalogue and its information */
  finish(trailer: string): Uint8Array<ArrayBuffer> {
    const out = new Output();
    // Bytes above 127 tell programs that move files that this one is no text (7.5.2).
    out.write('%PDF-1.7\n%\xff\xff\xff\xff\n');
    const rows: Row[] = [[0, 0, 65535]];
    const small: ObjectId[] = [];
    this.#objects.forEach((object, id) => {
      if (id === 0 || object === null) return;
      if (typeof object === 'string') small.push(id);
      else rows[id] = [1, out.writeStream(id, object.entries, object.data), 0];
    });
    let next = this.#objects.length;
    for (let from = 0; from < small.length; from += perStream, next += 1) {
      const group = small.slice(from, from + perStream);
      for (const [index, id] of group.entries()) rows[id] = [2, next, index];
      const { entries, data } = this.#pack(group);
      rows[next] = [1, out.writeStream(next, entries, data), 0];
    }
    const start = out.length;
    rows[next] = [1, start, 0];
    const table = deflate(writeRows(rows));
    out.writeStream(
      next,
      `/Type/XRef/Size ${next + 1}/W[1 4 2]${trailer}/Filter/FlateDecode`,
      table,
    );
    out.write(`startxref\n${start}\n%%EOF\n`);
    return out.join();
  }

  #pack(group: readonly ObjectId[]) {
    let index = '';
    let body = '';
    for (const id of group) {
      index += `${id} ${body.length} `;
      body += `${this.#objects[id]}\n`;
    }
    const entries = `/Type/ObjStm/N ${group.length}/First ${index.length}/Filter/FlateDecode`;
    return { entries, data: deflate(asBytes(index + body)) };
  }
}

/** Packs the bytes of a stream. The same packer in every browser: the same guide is the same file. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 6 });
}

/** The cross-reference stream's rows (7.5.8): a byte, four and two. */
function writeRows(rows: readonly Row[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(rows.length * 7));
  for (let id = 0; id < rows.length; id += 1) {
    const [kind, where, index] = rows[id] ?? [0, 0, 0];
    view.setUint8(id * 7, kind);
    view.setUint32(id * 7 + 1, where);
    view.setUint16(id * 7 + 5, index);
  }
  return new Uint8Array(view.buffer);
}

/** Bytes that are written one after another. */
class Output {
  length = 0;
  readonly #chunks: Uint8Array[] = [];

  write(text: string): void {
    this.#push(asBytes(text));
  }

  /** @returns where the object begins */
  writeStream(id: ObjectId, entries: string, data: Uint8Array): number {
    const start = this.length;
    this.write(`${id} 0 obj\n<<${entries}/Length ${data.length}>>\nstream\n`);
    this.#push(data);
    this.write('\nendstream\nendobj\n');
    return start;
  }

  join(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  #push(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.length += bytes.length;
  }
}
