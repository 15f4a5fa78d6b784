/** One fault in the content: where it is, and what to do about it. */
export interface Fault {
  /** Path from the project's root. */
  file: string;
  line: number;
  problem: string;
}

/** Stops the build with every fault found, one a line, as `file:line problem`. */
export class ContentError extends Error {
  constructor(readonly faults: Fault[]) {
    super(
      `\n${faults.map(({ file, line, problem }) => `${file}:${line} ${problem}`).join('\n')}\n`,
    );
    this.name = 'ContentError';
  }
}

/** Throws when there is any fault. */
export function stopOn(faults: Fault[]): void {
  if (faults.length > 0) throw new ContentError(faults);
}
