import type { Typeset } from '../pdf/client';
import type { TypesetJob } from '../pdf/messages';
import { typeset } from './typesetter';

interface Work {
  job: TypesetJob;
  stopping: AbortController;
  result: Promise<Typeset>;
  /** Once it has come. */
  done?: Typeset;
}

let work: Work | undefined;

/** Begins to set a guide that will probably be asked for; work on another one is stopped. */
export function typesetAhead(job: TypesetJob): void {
  begin(job).result.catch(() => undefined);
}

/**
 * The finished guide: the one that was begun ahead, if it is the same, or a new one.
 * @throws `TypesetError`; an abort rejects with the signal's reason
 */
export function getTypeset(job: TypesetJob, signal: AbortSignal): Promise<Typeset> {
  const { stopping, result } = begin(job);
  signal.addEventListener('abort', () => stopping.abort(signal.reason));
  return result;
}

/** The finished guide, if it was begun ahead and is finished. */
export function typesetAlready(job: TypesetJob): Typeset | undefined {
  return work?.job === job ? work.done : undefined;
}

/** Stops and forgets what was begun, with the words it holds. */
export function dropTypeset(): void {
  work?.stopping.abort();
  work = undefined;
}

function begin(job: TypesetJob): Work {
  if (work?.job === job && !work.stopping.signal.aborted) return work;
  work?.stopping.abort();
  const stopping = new AbortController();
  const begun: Work = { job, stopping, result: typeset(job, stopping.signal) };
  work = begun;
  // A failure is reported once; the next call starts over.
  begun.result.then(
    (done) => {
      begun.done = done;
    },
    () => {
      if (work === begun) work = undefined;
    },
  );
  return begun;
}
