/** Why a thread gives no answer. */
export type ThreadFaultKind =
  /** The browser did not start it. */
  | 'not-started'
  /** It has ended, or it said something that cannot be read. */
  | 'died'
  /** It has given no sign for longer than is waited. */
  | 'silent';

/** A thread is gone, whatever the question was; another thread may answer it. */
export class ThreadFault extends Error {
  override readonly name = 'ThreadFault';
  readonly kind: ThreadFaultKind;

  constructor(kind: ThreadFaultKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}
