import type { ThreadWorker } from '../threads/open-thread';

/** Starts the typesetter's thread; the only place that names its file. It may throw where the browser refuses. */
export function startWorker(): ThreadWorker {
  return new Worker(new URL('./worker/pdf.worker.ts', import.meta.url), { type: 'module' });
}
