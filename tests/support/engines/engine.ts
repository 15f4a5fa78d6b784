/** A browser engine under test: the few things that all three can do in the same way. */
export interface Engine {
  version: string;
  /** Opens an address and does not wait for it. */
  open(address: string): Promise<void>;
  /** Runs a function in the page, which sees nothing but its arguments; both ways go through JSON. */
  run<Args extends unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  close(): Promise<void>;
}

/** The source of a call that gives its result as JSON. */
export function inJson(work: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => JSON.stringify((await (${work})(...${JSON.stringify(args)})) ?? null))()`;
}
