import { useEffect, useState } from 'preact/hooks';
import { makeFile } from '../../app/files';
import { PartError, type PartReason } from '../../app/load/part-error';
import { getTypeset, typesetAlready } from '../../app/typeset-ahead';
import type { Typeset } from '../../pdf/client';
import type { Failure, TypesetJob } from '../../pdf/messages';

/** How far the PDF is. `slow` once it takes so long that the person should be told. */
export type Pdf =
  | { kind: 'making'; slow: boolean }
  | { kind: 'ready'; file: File; pages: number }
  | { kind: 'failed'; cause: Failure['cause'] | PartReason }
  | { kind: 'stopped' };

export interface PdfMaking {
  pdf: Pdf;
  again(): void;
  stop(): void;
}

const making: Pdf = { kind: 'making', slow: false };

/** Milliseconds after which the work is no longer instant. */
const slowAfter = 1000;

/** Sets a guide as a PDF as soon as it is shown, so that it is ready before it is asked for. */
export function usePdf(job: TypesetJob): PdfMaking {
  const [state, setState] = useState<{ of: TypesetJob; pdf: Pdf }>(() => {
    const done = typesetAlready(job);
    return { of: job, pdf: done ? readyOf(job, done) : making };
  });
  const [round, setRound] = useState(0);
  const [stopper, setStopper] = useState<AbortController>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for the same work again
  useEffect(() => {
    // What was ready when it was first shown stays as it is.
    if (state.of === job && state.pdf.kind === 'ready') return;
    const stopping = new AbortController();
    const { signal } = stopping;
    const say = (pdf: Pdf) => signal.aborted || setState({ of: job, pdf });
    say(making);
    setStopper(stopping);
    const timer = setTimeout(() => say({ kind: 'making', slow: true }), slowAfter);
    getTypeset(job, signal)
      .then((done) => say(readyOf(job, done)))
      .catch((error) => say({ kind: 'failed', cause: causeOf(error) }))
      .finally(() => clearTimeout(timer));
    return () => stopping.abort();
  }, [job, round]);

  return {
    // Until the work on another job has begun, the last one's file must not pass for it.
    pdf: state.of === job ? state.pdf : making,
    again: () => setRound((last) => last + 1),
    stop() {
      stopper?.abort();
      setState({ of: job, pdf: { kind: 'stopped' } });
    },
  };
}

function readyOf(job: TypesetJob, { bytes, pages }: Typeset): Pdf {
  return { kind: 'ready', file: makeFile(bytes, job.format), pages };
}

/** An error that is none of the typesetter's own means that the typesetter itself did not come. */
function causeOf(error: unknown): Failure['cause'] | PartReason {
  if (error instanceof PartError) return error.reason;
  const { failure } = (error ?? {}) as { failure?: Failure };
  return failure?.cause ?? 'worker';
}
