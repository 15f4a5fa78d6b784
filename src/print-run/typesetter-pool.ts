import type { Typesetter } from '../pdf/client';

/** One thread of the pool. It lives as long as the run: the typesetter's memory is bounded, and does not grow with it. */
export type PoolWorker = Pick<Typesetter, 'warm' | 'typeset' | 'close'>;

/** How many threads suit a machine: one core is left to the page where there are more than two. */
export function poolSize({ hardwareConcurrency = 1, deviceMemory = 4 }: Machine): number {
  const cores = hardwareConcurrency > 2 ? hardwareConcurrency - 1 : hardwareConcurrency;
  return Math.max(1, Math.min(cores, deviceMemory <= 2 ? 1 : 4));
}

/** What a browser tells of its machine. */
export interface Machine {
  hardwareConcurrency?: number;
  /** Gigabytes, rounded; not every browser tells. */
  deviceMemory?: number;
}
