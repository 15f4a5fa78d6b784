/** Where the tables of a TrueType file lie, by name (OpenType 1.9, "Table directory"). */
export function readTables(file: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const entry = 12 + 16 * i;
    const name = String.fromCharCode(...file.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 8);
    tables.set(name, file.subarray(start, start + view.getUint32(entry + 12)));
  }
  return tables;
}

/** Puts tables into one file, in the order of their names, each with its sum. */
export function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  let start = 12 + 16 * sorted.length;
  const length = sorted.reduce((sum, [, table]) => sum + padded(table), start);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (sorted.length - power) * 16);
  sorted.forEach(([name, table], i) => {
    const entry = 12 + 16 * i;
    for (let at = 0; at < 4; at += 1) view.setUint8(entry + at, name.charCodeAt(at));
    file.set(table, start);
    view.setUint32(entry + 4, sumOf(view, start, padded(table)));
    view.setUint32(entry + 8, start);
    view.setUint32(entry + 12, table.length);
    start += padded(table);
  });
  return file;
}

function padded({ length }: Uint8Array): number {
  return (length + 3) & ~3;
}

function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
