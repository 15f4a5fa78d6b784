/**
 * Why a part of the page did not come, as far as a person can do something about it:
 * `no-network` nothing answers; `no-answer` it takes too long; `not-of-app` what answered is no part of this page, as
 * where a network wants one to sign in first; `new-version` the page was published anew and the old parts are gone.
 */
const partReasons = ['no-network', 'no-answer', 'not-of-app', 'new-version'] as const;
export type PartReason = (typeof partReasons)[number];

/** Whether a cause is one of these reasons. */
export function isPartReason(cause: string): cause is PartReason {
  return (partReasons as readonly string[]).includes(cause);
}

/** A part of the page that did not come. */
export class PartError extends Error {
  constructor(
    readonly reason: PartReason,
    detail: string,
  ) {
    super(`${detail}: ${reason}`);
    this.name = 'PartError';
  }
}

/** The reason of a failed load. What is no `PartError` was thrown by a part that did come, so it came in pieces. */
export function reasonOf(error: unknown): PartReason {
  return error instanceof PartError ? error.reason : 'not-of-app';
}
