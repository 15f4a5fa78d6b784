import type { SerialisedJob } from '../../pdf/serialise-job';

/** A guide as it was written. */
export interface Written {
  letters: number;
  job: SerialisedJob;
}

/** Guides that were written before they were wanted. */
export interface KeptWritten {
  put(key: string, written: Written): void;
  /** Hands a guide out, which is then no longer kept. */
  take(key: string): Written | undefined;
}

/**
 * Keeps guides from their estimate to their run, so that each is written once.
 * @param mostBytes beyond which the oldest are dropped, and written again when they are wanted
 */
export function keepWritten(mostBytes: number): KeptWritten {
  const kept = new Map<string, Written>();
  let bytes = 0;

  function take(key: string): Written | undefined {
    const written = kept.get(key);
    if (written) bytes -= written.job.bytes.byteLength;
    kept.delete(key);
    return written;
  }

  return {
    put(key, written) {
      take(key);
      kept.set(key, written);
      bytes += written.job.bytes.byteLength;
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) return;
        take(oldest);
      }
    },
    take,
  };
}
