import type { Failure } from './messages';

/** Why no document came, as an error; `failure` keeps the causes apart for the page that must explain. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.detail);
    this.failure = failure;
  }
}

/** Makes an error of one cause from whatever was caught; a TypesetError stays as it is. */
export function toTypesetError(cause: Failure['cause'], caught: unknown): TypesetError {
  if (caught instanceof TypesetError) return caught;
  return new TypesetError({
    cause,
    detail: caught instanceof Error ? caught.message : String(caught),
  });
}
