import type { Turn } from '../printing';
import { type Marks, markPages } from './mark-pages';
import { asText, openWriter } from './object-writer';
import { writeDict } from './read-dict';
import { type PageEntries, takePages } from './take-pages';
import { writeNames } from './write-names';

/** One file that grows at its end. */
export interface PdfBinding {
  /**
   * Adds copies of a guide, each beginning on the front of a sheet.
   * @param file comes the first time that the guide does
   * @returns the pages it has been given, the first page of the whole being 1
   */
  place(guide: number, file: Uint8Array | undefined, row: PlacedRow): Pages;
  /** Puts a sheet before all others; its pages are not counted. Its links to rows lead there. */
  placeFirst(file: Uint8Array, title: string, marks: Marks): void;
  /** Ends the file. */
  end(): void;
}

export interface PlacedRow extends Marks {
  /** From 1. */
  row: number;
  copies: number;
  /** Stands in the outline. */
  title: string;
}

export interface Pages {
  from: number;
  to: number;
}

export interface PdfWishes {
  title: string;
  /** `YYYY-MM-DD`, the only date in the file. */
  day: string;
  turn: Turn;
}

/**
 * Begins a file for the printer. Pages, fonts and drawings are taken over as they are, once for each guide however
 * many copies there are; what only a screen uses, links, outline and tags, is left out of guides, because the file is
 * for paper and the separate files have it. The same calls give the same bytes.
 * @param write is given each piece of the file, in order
 */
export function mergePdf(
  { title, day, turn }: PdfWishes,
  write: (bytes: Uint8Array) => void,
): PdfBinding {
  const writer = openWriter(write);
  const catalog = writer.reserve();
  const root = writer.reserve();
  const taken = new Map<number, PageEntries[]>();
  const parts: Part[] = [];
  const rows: { row: number; page: number }[] = [];
  let pages = 0;

  function addPart(own: readonly PageEntries[], copies: number, name: string, marks: Marks): Part {
    const node = writer.reserve();
    const sides = markPages(own, marks, writer);
    const kids = Array.from({ length: copies }, () => sides)
      .flat()
      .map((side) => writer.add(writeDict([...side, ['Parent', `${node} 0 R`]])));
    const list = kids.map((id) => `${id} 0 R`).join(' ');
    writer.put(node, `<</Type /Pages /Parent ${root} 0 R /Count ${kids.length}\n/Kids [${list}]>>`);
    return { node, count: kids.length, title: name, first: kids[0] ?? node };
  }

  return {
    place(guide, file, { row, copies, title: name, ...marks }) {
      const known = taken.get(guide) ?? (file && takePages(file, writer, false));
      if (!known) throw new Error(`Guide ${guide} has not come.`);
      taken.set(guide, known);
      const part = addPart(known, copies, name, marks);
      parts.push(part);
      rows.push({ row, page: part.first });
      const from = pages + 1;
      pages += part.count;
      return { from, to: pages };
    },
    placeFirst(file, name, marks) {
      parts.unshift(addPart(takePages(file, writer, true), 1, name, marks));
    },
    end() {
      const count = parts.reduce((sum, part) => sum + part.count, 0);
      const kids = parts.map(({ node }) => `${node} 0 R`).join(' ');
      writer.put(root, `<</Type /Pages /Count ${count}\n/Kids [${kids}]>>`);
      const outline = writer.reserve();
      writeOutline(outline, parts, writer);
      const names = rows.length > 0 ? ` /Names ${writer.add(writeNames(rows))} 0 R` : '';
      writer.put(
        catalog,
        `<</Type /Catalog /Pages ${root} 0 R /Outlines ${outline} 0 R${names}\n/ViewerPreferences <</PrintScaling /None /DisplayDocTitle true /Duplex /DuplexFlip${turn === 'long' ? 'Long' : 'Short'}Edge>>>>`,
      );
      const date = `(D:${day.replaceAll('-', '')}000000Z)`;
      const info = writer.add(
        `<</Title ${asText(title)} /Creator (Putivnyk) /Producer (Putivnyk) /CreationDate ${date} /ModDate ${date}>>`,
      );
      writer.end(catalog, info);
    },
  };
}

/** All copies of one row. */
interface Part {
  node: number;
  count: number;
  title: string;
  first: number;
}

function writeOutline(
  outline: number,
  parts: readonly Part[],
  writer: ReturnType<typeof openWriter>,
): void {
  const items = parts.map(() => writer.reserve());
  parts.forEach((part, i) => {
    const near = [
      ['Prev', items[i - 1]],
      ['Next', items[i + 1]],
    ].flatMap(([name, id]) => (id ? [`/${name} ${id} 0 R`] : []));
    const where = `/Dest [${part.first} 0 R /Fit]`;
    writer.put(
      items[i] ?? 0,
      `<</Title ${asText(part.title)} /Parent ${outline} 0 R ${where} ${near.join(' ')}>>`,
    );
  });
  const ends = items.length > 0 ? ` /First ${items[0]} 0 R /Last ${items.at(-1)} 0 R` : '';
  writer.put(outline, `<</Type /Outlines /Count ${items.length}${ends}>>`);
}
