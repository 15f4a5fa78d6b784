import { TypesetError } from './typeset-error';
import type { TypesetWorker } from './worker-link';

/**
 * Starts the typesetter's thread; the only place that names its file.
 * @throws TypesetError `no-webassembly` where the browser has none (iOS Lockdown Mode, Tor Browser "Safer"),
 *   `worker` where it refuses to start a thread
 */
export function startWorker(): TypesetWorker {
  if (typeof WebAssembly === 'undefined') {
    throw new TypesetError({
      cause: 'no-webassembly',
      detail: 'This browser has WebAssembly switched off.',
    });
  }
  try {
    return new Worker(new URL('./worker/pdf.worker.ts', import.meta.url), { type: 'module' });
  } catch (caught) {
    throw new TypesetError({ cause: 'worker', detail: String(caught) });
  }
}
