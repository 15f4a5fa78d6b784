/** Reads and writes the outer shape of a TrueType file: a directory of tables, each with a checksum. */

/** Tables by their four-letter names. */
export type Tables = Map<string, Buffer>;

const headerLength = 12;
const entryLength = 16;

export function readTables(file: Buffer): Tables {
  const tables: Tables = new Map();
  for (let i = 0; i < file.readUInt16BE(4); i += 1) {
    const entry = headerLength + i * entryLength;
    const start = file.readUInt32BE(entry + 8);
    const name = file.toString('latin1', entry, entry + 4);
    tables.set(name, Buffer.from(file.subarray(start, start + file.readUInt32BE(entry + 12))));
  }
  return tables;
}

export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(sorted.length));
  const header = Buffer.alloc(headerLength + sorted.length * entryLength);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(2 ** power * entryLength, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((sorted.length - 2 ** power) * entryLength, 10);
  // The sum of the whole file is kept in `head`, and is taken with its own place empty.
  tables.get('head')?.writeUInt32BE(0, 8);
  const bodies = sorted.map(([, table]) => pad(table));
  let start = header.length;
  for (const [i, [name, table]] of sorted.entries()) {
    const entry = headerLength + i * entryLength;
    header.write(name, entry, 'latin1');
    header.writeUInt32BE(sumOf(bodies[i] ?? table), entry + 4);
    header.writeUInt32BE(start, entry + 8);
    header.writeUInt32BE(table.length, entry + 12);
    start += bodies[i]?.length ?? 0;
  }
  const file = Buffer.concat([header, ...bodies]);
  const head = sorted.findIndex(([name]) => name === 'head');
  const place = header.readUInt32BE(headerLength + head * entryLength + 8) + 8;
  file.writeUInt32BE((0xb1b0afba - sumOf(file)) >>> 0, place);
  return file;
}

function pad(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
}

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
  return sum;
}
