import type { Bookmark } from '../layout/node';
import type { ObjectId, PdfFile } from './pdf-file';
import type { WrittenSheets } from './write-sheets';
import { asText } from './write-values';

interface Entry {
  id: ObjectId;
  title: string;
  destination: string;
  entries: Entry[];
}

/** Writes the outline (ISO 32000-1, 12.3.3), in the order of reading. @returns its object, or none without bookmarks */
export function writeOutline(
  file: PdfFile,
  bookmarks: WrittenSheets['bookmarks'],
): ObjectId | undefined {
  if (bookmarks.length === 0) return undefined;
  const root: Entry = { id: file.reserve(), title: '', destination: '', entries: [] };
  const known = new Map<Bookmark, Entry>();
  // Sheets hold pages in the order of printing.
  for (const { bookmark, written } of bookmarks.toSorted((a, b) => a.order - b.order)) {
    const entry = { id: file.reserve(), title: bookmark.title, destination: written, entries: [] };
    known.set(bookmark, entry);
    const parent = bookmark.parent && known.get(bookmark.parent);
    (parent ?? root).entries.push(entry);
  }
  writeEntries(file, root);
  file.set(root.id, `<</Type/Outlines${linksTo(root, root.entries.length)}>>`);
  return root.id;
}

function writeEntries(file: PdfFile, parent: Entry): void {
  parent.entries.forEach((entry, i) => {
    const [before, after] = [parent.entries[i - 1], parent.entries[i + 1]];
    const near = `${before ? `/Prev ${before.id} 0 R` : ''}${after ? `/Next ${after.id} 0 R` : ''}`;
    // Entries below another are closed until somebody opens them: their number is below zero.
    const inner = linksTo(entry, -entry.entries.length);
    file.set(
      entry.id,
      `<</Title${asText(entry.title)}/Parent ${parent.id} 0 R/Dest${entry.destination}${near}${inner}>>`,
    );
    writeEntries(file, entry);
  });
}

function linksTo({ entries }: Entry, count: number): string {
  const [first, last] = [entries[0], entries.at(-1)];
  return first && last ? `/First ${first.id} 0 R/Last ${last.id} 0 R/Count ${count}` : '';
}
