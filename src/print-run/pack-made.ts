import type { Typeset } from '../pdf/messages';

/** Bytes before the file that hold the number of its pages. */
const head = 4;

/** A finished guide in one piece, to be encrypted. */
export function packMade({ bytes, pages }: Typeset): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(head + bytes.byteLength);
  new DataView(packed.buffer).setUint32(0, pages);
  packed.set(new Uint8Array(bytes), head);
  return packed;
}

/** The guide that was packed. */
export function unpackMade(packed: ArrayBuffer): Typeset {
  return { pages: new DataView(packed).getUint32(0), bytes: packed.slice(head) };
}
