import { Zip, ZipPassThrough } from 'fflate';

/** An archive that grows at its end. */
export interface ZipBinding {
  add(name: string, file: Uint8Array): void;
  /** Begins a file that comes in pieces, after which the next may be begun. */
  open(name: string): { push(piece: Uint8Array): void; end(): void };
  end(): void;
}

/**
 * Begins an archive. PDF files are packed already, so they are stored as they are. Every file carries the day of
 * the run, not the minute it was made: the same calls give the same bytes.
 * @param day `YYYY-MM-DD`
 * @param write is given each piece of the archive, in order
 */
export function archiveFiles(day: string, write: (bytes: Uint8Array) => void): ZipBinding {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  function open(name: string) {
    const entry = new ZipPassThrough(name);
    // The archive's own clock has no time zone; a date of this machine's zone comes out as it went in.
    entry.mtime = new Date(year, month - 1, date);
    zip.add(entry);
    return {
      push: (piece: Uint8Array) => entry.push(piece),
      end: () => entry.push(new Uint8Array(0), true),
    };
  }
  return {
    open,
    add(name, file) {
      const entry = open(name);
      entry.push(file);
      entry.end();
    },
    end: () => zip.end(),
  };
}
