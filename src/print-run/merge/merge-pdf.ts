import { mapRefs, readDict, refsIn, writeDict } from './read-dict';
import { openFile } from './read-file';

/** One file that grows at its end: what is written is handed on, and only where things stand is remembered. */
export interface PdfBinding {
  /**
   * Adds copies of a guide, each beginning on the front of a sheet. Its first time brings its file.
   * @returns the pages it has been given, the first page of the whole being 1
   */
  place(guide: number, file: Uint8Array | undefined, copies: number, title: string): Pages;
  /** Puts a sheet before all others; its pages are not counted. */
  placeFirst(file: Uint8Array, title: string): void;
  /** Ends the file. */
  end(): void;
}

export interface Pages {
  from: number;
  to: number;
}

export interface PdfWishes {
  title: string;
  /** `YYYY-MM-DD`, the only date in the file. */
  day: string;
  /** How sheets are turned when all rows ask for the same; else the printer is left as it is set. */
  turn?: 'long' | 'short' | undefined;
}

/** The pages of a guide that has been taken in, ready to be named again. */
interface Taken {
  pages: Map<string, string>[];
}

/**
 * Begins a file for the printer. Pages, fonts and drawings are taken over as they are, once for each guide however
 * many copies there are; what only a screen uses, links, outline and tags, is left out, because the file is for
 * paper and the separate files have it. The same calls give the same bytes.
 * @param write is given each piece of the file, in order
 */
export function mergePdf(
  { title, day, turn }: PdfWishes,
  write: (bytes: Uint8Array) => void,
): PdfBinding {
  const offsets: number[] = [];
  let length = 0;
  const put = (bytes: Uint8Array) => {
    write(bytes);
    length += bytes.length;
  };
  const reserve = () => offsets.push(0);
  const putObject = (id: number, text: string, stream?: Uint8Array) => {
    offsets[id - 1] = length;
    if (!stream) return put(bytesOf(`${id} 0 obj\n${text}\nendobj\n`));
    put(bytesOf(`${id} 0 obj\n${text}\nstream\n`));
    put(stream);
    put(bytesOf('\nendstream\nendobj\n'));
  };
  const add = (text: string) => {
    const id = reserve();
    putObject(id, text);
    return id;
  };

  const catalog = reserve();
  const root = reserve();
  const taken = new Map<number, Taken>();
  const parts: { node: number; count: number; title: string; first: number }[] = [];
  let pages = 0;
  put(bytesOf('%PDF-1.7\n%\xff\xff\xff\xff\n'));

  function take(file: Uint8Array): Taken {
    const open = openFile(file);
    const numbers = new Map<number, number>();
    const bring = (id: number): number => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      const number = reserve();
      numbers.set(id, number);
      const { text, stream } = open.get(id);
      putObject(number, mapRefs(text, bring), stream);
      return number;
    };
    const pageTree = readDict(
      open.get(refOf(readDict(open.get(open.root).text).get('Pages'))).text,
    );
    const kids = refsIn(pageTree.get('Kids') ?? '');
    return {
      pages: kids.map((id) => {
        const page = readDict(open.get(id).text);
        for (const name of ['Parent', 'Annots', 'StructParents', 'Tabs']) page.delete(name);
        return new Map([...page].map(([name, value]) => [name, mapRefs(value, bring)]));
      }),
    };
  }

  function addPart({ pages: own }: Taken, copies: number, title: string) {
    const node = reserve();
    const kids: number[] = [];
    const addPage = (page: Iterable<readonly [string, string]>) =>
      kids.push(add(writeDict([...page, ['Parent', `${node} 0 R`]])));
    for (let copy = 0; copy < copies; copy++) {
      own.forEach(addPage);
      if (own.length % 2 === 1) addPage(blankLike(own.at(-1)));
    }
    const list = kids.map((id) => `${id} 0 R`).join(' ');
    putObject(node, `<</Type /Pages /Parent ${root} 0 R /Count ${kids.length}\n/Kids [${list}]>>`);
    return { node, count: kids.length, title, first: kids[0] ?? node };
  }

  return {
    place(guide, file, copies, title) {
      const known = taken.get(guide) ?? (file && take(file));
      if (!known) throw new Error(`Guide ${guide} has not come.`);
      taken.set(guide, known);
      const part = addPart(known, copies, title);
      parts.push(part);
      const from = pages + 1;
      pages += part.count;
      return { from, to: pages };
    },
    placeFirst(file, title) {
      parts.unshift(addPart(take(file), 1, title));
    },
    end() {
      const count = parts.reduce((sum, part) => sum + part.count, 0);
      const kids = parts.map(({ node }) => `${node} 0 R`).join(' ');
      putObject(root, `<</Type /Pages /Count ${count}\n/Kids [${kids}]>>`);
      const outline = reserve();
      const items = parts.map(() => reserve());
      parts.forEach((part, i) => {
        const near = [
          ['Prev', items[i - 1]],
          ['Next', items[i + 1]],
        ].flatMap(([name, id]) => (id ? [`/${name} ${id} 0 R`] : []));
        const where = `/Dest [${part.first} 0 R /Fit]`;
        putObject(
          items[i] ?? 0,
          `<</Title ${asText(part.title)} /Parent ${outline} 0 R ${where} ${near.join(' ')}>>`,
        );
      });
      const ends = items.length > 0 ? ` /First ${items[0]} 0 R /Last ${items.at(-1)} 0 R` : '';
      putObject(outline, `<</Type /Outlines /Count ${items.length}${ends}>>`);
      const duplex = turn ? ` /Duplex /DuplexFlip${turn === 'long' ? 'Long' : 'Short'}Edge` : '';
      putObject(
        catalog,
        `<</Type /Catalog /Pages ${root} 0 R /Outlines ${outline} 0 R\n/ViewerPreferences <</PrintScaling /None /DisplayDocTitle true${duplex}>>>>`,
      );
      const date = `(D:${day.replaceAll('-', '')}000000Z)`;
      const info = add(
        `<</Title ${asText(title)} /Creator (Putivnyk) /Producer (Putivnyk) /CreationDate ${date} /ModDate ${date}>>`,
      );
      const table = offsets
        .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
        .join('');
      const start = length;
      put(bytesOf(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}`));
      put(
        bytesOf(
          `trailer\n<</Size ${offsets.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R>>\nstartxref\n${start}\n%%EOF\n`,
        ),
      );
    },
  };
}

/** The back of a last page, so that the next copy begins on a sheet of its own. */
function blankLike(page: ReadonlyMap<string, string> | undefined): [string, string][] {
  return [
    ['Type', '/Page'],
    ['MediaBox', page?.get('MediaBox') ?? '[0 0 595.28 841.89]'],
    ['Resources', '<<>>'],
  ];
}

function refOf(value: string | undefined): number {
  return Number(/^(\d+) 0 R$/.exec(value ?? '')?.[1]);
}

/** Words in PDF: the mark of UTF-16, then two bytes a letter, written as numbers. */
function asText(words: string): string {
  const letters = Array.from({ length: words.length }, (_, i) =>
    words.charCodeAt(i).toString(16).padStart(4, '0'),
  );
  return `<feff${letters.join('')}>`;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
