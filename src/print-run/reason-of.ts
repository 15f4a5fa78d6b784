import type { Failure } from '../pdf/messages';
import type { Reason } from './queue';

/** Why a guide was not made, from whatever was caught: a fault of the typesetter names its cause, else the writer failed. */
export function reasonOf(caught: unknown): Reason {
  const { failure } = (caught ?? {}) as { failure?: Failure };
  if (failure) return failure;
  return { cause: 'write', detail: caught instanceof Error ? caught.message : String(caught) };
}

/** Whether the fault lies in the guide itself, so that another worker would meet it too. */
export function isOwnFault({ cause }: Reason): boolean {
  return cause === 'layout';
}
