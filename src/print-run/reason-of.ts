import type { Failure } from '../pdf/messages';
import type { Reason } from './queue';

/** Why a guide was not made, from whatever was caught. */
export function reasonOf(caught: unknown): Reason {
  const { failure } = (caught ?? {}) as { failure?: Failure };
  if (failure) return failure;
  const detail = caught instanceof Error ? caught.message : String(caught);
  const isLate = caught instanceof DOMException && caught.name === 'TimeoutError';
  return { cause: isLate ? 'worker' : 'write', detail };
}

/** Whether the fault lies in the guide or the browser, so that another worker would meet it too. */
export function isOwnFault({ cause }: Reason): boolean {
  return cause === 'layout' || cause === 'no-webassembly';
}
