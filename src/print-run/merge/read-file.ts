import { unzlibSync } from 'fflate';
import { readDict } from './read-dict';

/** One object of a file: its text, and the bytes of its stream if it has one, as they are. */
export interface FileObject {
  text: string;
  stream?: Uint8Array;
}

/** A finished PDF of ours, to be read object by object. */
export interface OpenFile {
  root: number;
  get(id: number): FileObject;
}

/**
 * Opens a file that our own typesetter wrote: not encrypted, one table of objects at its end, small objects packed
 * in streams (`src/pdf/worker/pack-objects.ts`). It is no reader of other people's files.
 * @throws when the file is not of that kind
 */
export function openFile(file: Uint8Array): OpenFile {
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin(file.subarray(-60))) ?? [];
  if (!start) throw new Error('The file does not end as ours do.');
  const table = objectAt(file, Number(start));
  const entries = readDict(table.text);
  if (!table.stream || entries.get('W') !== '[1 4 2]')
    throw new Error('The file has no table of ours.');
  const rows = unpack(table);
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
  const packs = new Map<number, string[]>();

  const packed = (id: number): string[] => {
    const known = packs.get(id) ?? unpackGroup(objectAt(file, view.getUint32(id * 7 + 1)));
    packs.set(id, known);
    return known;
  };

  return {
    root: Number(/^(\d+) 0 R$/.exec(entries.get('Root') ?? '')?.[1]),
    get(id) {
      const kind = view.getUint8(id * 7);
      const where = view.getUint32(id * 7 + 1);
      if (kind === 1) return objectAt(file, where);
      const text = kind === 2 ? packed(where)[view.getUint16(id * 7 + 5)] : undefined;
      if (text === undefined) throw new Error(`The file has no object ${id}.`);
      return { text };
    },
  };
}

function unpack({ text, stream }: FileObject): Uint8Array {
  if (!stream || readDict(text).get('Filter') !== '/FlateDecode')
    throw new Error('Not a packed stream.');
  return unzlibSync(stream);
}

/** The objects of one packed stream, in the order they stand in it. */
function unpackGroup(pack: FileObject): string[] {
  const content = latin(unpack(pack));
  const first = Number(readDict(pack.text).get('First'));
  const head = content.slice(0, first).trim().split(' ').map(Number);
  const starts = head.filter((_, i) => i % 2 === 1);
  return starts.map((start, i) =>
    content.slice(first + start, first + (starts[i + 1] ?? content.length)).trim(),
  );
}

/** An object that stands by itself. The stream's length says where its bytes end, whatever they are. */
function objectAt(file: Uint8Array, offset: number): FileObject {
  const from = file.indexOf(10, offset) + 1;
  let length = 2048;
  for (;;) {
    const text = latin(file.subarray(from, from + length));
    const stream = text.search(/>>\s*\nstream\n/);
    const end = text.indexOf('\nendobj\n');
    if (stream >= 0 && (end < 0 || stream < end)) {
      const dict = text.slice(0, stream + 2);
      const start = from + text.indexOf('\nstream\n', stream) + '\nstream\n'.length;
      return {
        text: dict,
        stream: file.subarray(start, start + Number(readDict(dict).get('Length'))),
      };
    }
    if (end >= 0) return { text: text.slice(0, end) };
    if (from + length >= file.length) throw new Error('An object of the file does not end.');
    length *= 4;
  }
}

/** Each byte as the letter of that number: PDF text that is neither read nor changed stays as it was. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}
