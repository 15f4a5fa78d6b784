import { zlibSync } from 'fflate';
import { joinBytes } from './join-bytes';

/** So many objects share one compressed stream; a reader unpacks all of them to see one. */
const perStream = 200;
/** Kind of an object, its place in the file or its stream, and its number in the stream. */
type Row = readonly [kind: 0 | 1 | 2, where: number, index: number];

/**
 * Packs the small objects of a finished file into compressed streams, as PDF has allowed since 1.5. pdfkit
 * writes each as plain text, and a structure tree is thousands of them: packed, a tagged guide is smaller than
 * an untagged one was. Objects keep their numbers and their contents.
 * @param file as pdfkit writes it: not encrypted, each object once, one table of offsets at the end
 * @param offsets where each object begins, from object 1
 */
export function packObjects(file: Uint8Array, offsets: readonly number[]): Uint8Array<ArrayBuffer> {
  const { table, entries } = readTail(file);
  const order = [...offsets, table].sort((a, b) => a - b);
  const endOf = new Map(order.map((start, i) => [start, order[i + 1] ?? table]));
  const out = [file.subarray(0, order[0])];
  let length = order[0] ?? 0;
  const rows: Row[] = [[0, 0, 65535]];
  const write = (id: number, object: Uint8Array) => {
    rows[id] = [1, length, 0];
    out.push(object);
    length += object.length;
  };

  const small: { id: number; body: Uint8Array }[] = [];
  offsets.forEach((start, i) => {
    const object = file.subarray(start, endOf.get(start));
    const body = object.subarray(object.indexOf(10) + 1, object.length - '\nendobj\n'.length);
    if (endsWith(body, '\nendstream')) write(i + 1, object);
    else small.push({ id: i + 1, body });
  });
  let next = offsets.length + 1;
  for (let from = 0; from < small.length; from += perStream, next += 1) {
    const group = small.slice(from, from + perStream);
    for (const [index, { id }] of group.entries()) rows[id] = [2, next, index];
    write(next, packGroup(next, group));
  }

  const start = length;
  rows[next] = [1, start, 0];
  write(next, stream(next, `/Type /XRef /Size ${next + 1} /W [1 4 2]\n${entries}`, packRows(rows)));
  return joinBytes([...out, ascii(`startxref\n${start}\n%%EOF\n`)]);
}

/** The end of a file: where its table begins, and what it says besides how many objects there are. */
function readTail(file: Uint8Array): { table: number; entries: string } {
  const tail = new TextDecoder().decode(file.subarray(-2000));
  const found = /trailer\n<<\n(.*)>>\nstartxref\n(\d+)/s.exec(tail);
  if (!found) throw new Error('The file does not end as pdfkit ends one.');
  return { table: Number(found[2]), entries: found[1]?.replace(/\/Size \d+\n/, '') ?? '' };
}

function packGroup(id: number, group: readonly { id: number; body: Uint8Array }[]): Uint8Array {
  let at = 0;
  const index = group.map(({ id, body }) => {
    const entry = `${id} ${at} `;
    at += body.length + 1;
    return entry;
  });
  const head = ascii(index.join(''));
  const bodies = group.flatMap(({ body }) => [body, ascii('\n')]);
  const entries = `/Type /ObjStm /N ${group.length} /First ${head.length}\n`;
  return stream(id, entries, joinBytes([head, ...bodies]));
}

function packRows(rows: readonly Row[]): Uint8Array {
  const packed = new DataView(new ArrayBuffer(rows.length * 7));
  rows.forEach(([kind, where, index], i) => {
    packed.setUint8(i * 7, kind);
    packed.setUint32(i * 7 + 1, where);
    packed.setUint16(i * 7 + 5, index);
  });
  return new Uint8Array(packed.buffer);
}

function stream(id: number, entries: string, content: Uint8Array): Uint8Array {
  const data = zlibSync(content);
  const head = `${id} 0 obj\n<<${entries}/Filter /FlateDecode /Length ${data.length}>>\nstream\n`;
  return joinBytes([ascii(head), data, ascii('\nendstream\nendobj\n')]);
}

function endsWith(bytes: Uint8Array, words: string): boolean {
  const end = ascii(words);
  return end.every((byte, i) => bytes[bytes.length - end.length + i] === byte);
}

function ascii(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}
