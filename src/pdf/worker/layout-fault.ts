import type { Failure } from '../messages';

/** A fault that has a place in the text: `section` is the title of the part that could not be set. */
export class LayoutFault extends Error {
  override readonly name = 'LayoutFault';
  readonly section: string | undefined;

  constructor(detail: string, section?: string) {
    super(detail);
    this.section = section;
  }
}

/** Tells the page what happened, in plain data. */
export function toFailure(caught: unknown): Failure {
  const detail = caught instanceof Error ? caught.message : String(caught);
  if (caught instanceof LayoutFault && caught.section) {
    return { cause: 'layout', detail, section: caught.section };
  }
  return { cause: 'layout', detail };
}
