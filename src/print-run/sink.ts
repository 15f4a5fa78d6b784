/** Where a finished file goes, piece by piece. */
export interface Sink {
  put(piece: Uint8Array<ArrayBuffer>): Promise<void>;
  /** @returns the file, where it was not written to a place that the volunteer chose */
  close(): Promise<File | undefined>;
  /** Throws away what was put, to begin with the file anew. */
  restart(): Promise<void>;
  /** Leaves nothing behind. */
  drop(): Promise<void>;
}

/** A file that the volunteer chose to write to. */
export interface ChosenFile {
  createWritable(): Promise<{
    write(piece: Uint8Array<ArrayBuffer>): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
  /** Not every browser can take an empty file away again. */
  remove?(): Promise<void>;
}

/** Writes to a chosen file: memory does not grow with the run. */
export async function openFileSink(file: ChosenFile): Promise<Sink> {
  let stream = await file.createWritable();
  return {
    put: (piece) => stream.write(piece),
    async close() {
      await stream.close();
      return undefined;
    },
    async restart() {
      await stream.abort().catch(() => undefined);
      stream = await file.createWritable();
    },
    async drop() {
      await stream.abort().catch(() => undefined);
      await file.remove?.().catch(() => undefined);
    },
  };
}

/** Gathers pieces that the browser may keep outside of the page's memory, on disk if they are many. */
export function openBlobSink(name: string, type: string): Sink {
  let pieces: Blob[] = [];
  return {
    async put(piece) {
      pieces.push(new Blob([piece]));
    },
    async close() {
      return new File(pieces, name, { type });
    },
    async restart() {
      pieces = [];
    },
    async drop() {
      pieces = [];
    },
  };
}
