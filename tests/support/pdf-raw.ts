import { inflateSync } from 'node:zlib';

/** Reads the objects of a PDF file as they are written, with no PDF engine between: for what engines hide. */

export type Raw = null | boolean | number | string | Name | Ref | Raw[] | Dict;
export interface Dict {
  [key: string]: Raw | undefined;
}
class Name {
  constructor(readonly name: string) {}
}
export class Ref {
  constructor(readonly id: number) {}
}

export interface RawFile {
  objects: ReadonlyMap<number, Raw>;
  trailer: Dict;
  /** Follows a reference; anything else is returned as it is. */
  get(value: Raw | undefined): Raw;
  /** The same, where only a dictionary will do. @throws for anything else */
  dict(value: Raw | undefined): Dict;
  stream(value: Raw | undefined): string;
  /** Each page with the number of its object. */
  pages: { id: number; dict: Dict }[];
}

export function readRaw(bytes: ArrayBuffer): RawFile {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, { value: Raw; stream: string | null }>();
  for (const [, id, body = ''] of file.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj\n/g)) {
    const [head = '', ...rest] = body.split('\nstream\n');
    const stream = rest.length > 0 ? rest.join('\nstream\n').replace(/\nendstream$/, '') : null;
    objects.set(Number(id), { value: parse(head), stream });
  }
  for (const { value, stream } of [...objects.values()]) {
    if (!isDict(value) || nameOf(value.Type) !== 'ObjStm' || stream === null) continue;
    const packed = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    const first = value.First as number;
    const index = packed.slice(0, first).trim().split(' ').map(Number);
    index.forEach((id, i) => {
      if (i % 2 === 0) {
        const end = index[i + 3] === undefined ? packed.length : first + (index[i + 3] ?? 0);
        const value = parse(packed.slice(first + (index[i + 1] ?? 0), end));
        objects.set(id, { value, stream: null });
      }
    });
  }
  const get = (value: Raw | undefined): Raw =>
    value instanceof Ref ? (objects.get(value.id)?.value ?? null) : (value ?? null);
  const dict = (value: Raw | undefined): Dict => {
    const found = get(value);
    if (!isDict(found)) throw new Error(`no dictionary: ${JSON.stringify(value)}`);
    return found;
  };
  const stream = (value: Raw | undefined): string => {
    const raw = value instanceof Ref ? objects.get(value.id)?.stream : null;
    if (raw == null) throw new Error('no stream');
    const data = Buffer.from(raw, 'latin1');
    return dict(value).Filter ? inflateSync(data).toString('latin1') : data.toString('utf8');
  };
  const table = file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1]));
  const trailer = parse(table.replace(/^(\d+ 0 obj|xref.*?trailer)\n/s, '')) as Dict;
  const kids = dict(dict(trailer.Root).Pages).Kids as Ref[];
  const pages = kids.map((kid) => ({ id: kid.id, dict: dict(kid) }));
  return {
    objects: new Map([...objects].map(([id, { value }]) => [id, value])),
    trailer,
    get,
    dict,
    stream,
    pages,
  };
}

export function isDict(value: Raw | undefined): value is Dict {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Name) &&
    !(value instanceof Ref)
  );
}

/** The name that a value is, or nothing. */
export function nameOf(value: Raw | undefined): string | null {
  return value instanceof Name ? value.name : null;
}

const token =
  /\s*(<<|>>|\[|\]|\/[^\s/<>[\]()]*|\d+ 0 R|[-+.\d]+|true|false|null|<[\da-fA-F]*>|\((?:\\[\s\S]|[^\\)])*\))/y;

function parse(source: string): Raw {
  const tokens: string[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(source); found; found = token.exec(source))
    tokens.push(found[1] ?? '');
  let at = 0;
  const next = (): Raw => {
    const read = tokens[at++] ?? 'null';
    if (read === '<<') {
      const dict: Dict = {};
      while (at < tokens.length && tokens[at] !== '>>') {
        const key = (tokens[at++] ?? '').slice(1);
        dict[key] = next();
      }
      at += 1;
      return dict;
    }
    if (read === '[') {
      const list: Raw[] = [];
      while (at < tokens.length && tokens[at] !== ']') list.push(next());
      at += 1;
      return list;
    }
    if (read.startsWith('/')) return new Name(read.slice(1));
    if (read.endsWith(' R')) return new Ref(Number.parseInt(read, 10));
    if (read.startsWith('(')) return decode(read.slice(1, -1));
    if (read === 'true' || read === 'false') return read === 'true';
    return read === 'null' || read.startsWith('<') ? null : Number(read);
  };
  return next();
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function decode(written: string): string {
  const plain = written.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign);
  if (!plain.startsWith('\xfe\xff')) return plain;
  return Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le');
}
