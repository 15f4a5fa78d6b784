import type { ThreadWorker } from '../threads/open-thread';
import { TypesetError } from './typeset-error';

/** Starts the typesetter's thread; the only place that names its file. It may throw where the browser refuses. */
export function startWorker(): ThreadWorker {
  return new Worker(new URL('./worker/pdf.worker.ts', import.meta.url), { type: 'module' });
}

/** @throws TypesetError `no-webassembly` where the browser has none (iOS Lockdown Mode, Tor Browser "Safer") */
export function requireWebAssembly(): void {
  if (typeof WebAssembly !== 'undefined') return;
  throw new TypesetError({
    cause: 'no-webassembly',
    detail: 'This browser has WebAssembly switched off.',
  });
}
