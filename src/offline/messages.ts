/** What a page asks of the worker that keeps the app. */
export type Asked = { type: 'take'; sets: readonly string[] } | { type: 'now' };

/** Why the app was not kept: `no-room` on the device, or not every file came as it should. */
export type KeepFault = 'no-room' | 'not-whole';

/** What the worker tells pages: how far it is, and how it ended. */
export type Told =
  | { type: 'progress'; share: number }
  | { type: 'whole' }
  | { type: 'failed'; fault: KeepFault };

export function faultOf(error: unknown): KeepFault {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'no-room'
    : 'not-whole';
}
