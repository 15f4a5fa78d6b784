import { watchLife } from '../threads/worker-liveness';
import type { FontFiles, Response, Stage, TypesetJob } from './messages';
import type { SerialisedJob } from './serialise-job';
import { TypesetError } from './typeset-error';

/** The part of a Worker that is used here, so that a test can stand in for it. */
export type TypesetWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

export interface Typeset {
  /** The PDF file. */
  bytes: ArrayBuffer;
  pages: number;
}

/** A conversation with one worker: its fonts, then one job at a time. After `dead` it is of no more use. */
export interface WorkerLink {
  readonly dead: boolean;
  sendFonts(fonts: FontFiles): Promise<void>;
  sendJob(job: TypesetJob | SerialisedJob, onStage?: (stage: Stage) => void): Promise<Typeset>;
  /** Ends the worker at once, in the middle of whatever it does, and rejects what was asked of it. */
  kill(reason: unknown): void;
}

interface Waiting {
  id: number;
  resolve(answer: Typeset): void;
  reject(reason: unknown): void;
  onStage?: ((stage: Stage) => void) | undefined;
}

/** The id by which a worker says that the fonts, rather than a job, have failed. */
const fontsId = 0;
const noPages: Typeset = { bytes: new ArrayBuffer(0), pages: 0 };

/** Opens the conversation. Its promises reject with a TypesetError, or with the reason given to `kill`. */
export function linkWorker(worker: TypesetWorker): WorkerLink {
  let lastId = fontsId;
  let dead = false;
  let waiting: Waiting | null = null;
  const life = crypto.randomUUID();
  let stopWatching: (() => void) | null = null;

  function end(reason: unknown): void {
    if (dead) return;
    dead = true;
    stopWatching?.();
    worker.terminate();
    settle((asked) => asked.reject(reason));
  }

  function settle(answer: (asked: Waiting) => void): void {
    const asked = waiting;
    waiting = null;
    if (asked) answer(asked);
  }

  function die(detail: string): void {
    end(new TypesetError({ cause: 'worker', detail }));
  }

  function hear({ data }: MessageEvent<Response>): void {
    if (data.type === 'ready') {
      if (data.lives) stopWatching ??= watchLife(life, () => die('The worker has ended.'));
      settle((asked) => asked.resolve(noPages));
    } else if (data.id === waiting?.id) hearOf(data, waiting);
  }

  function hearOf(response: Exclude<Response, { type: 'ready' }>, { onStage }: Waiting): void {
    if (response.type === 'stage') onStage?.(response.stage);
    if (response.type === 'done')
      settle((asked) => asked.resolve({ bytes: response.bytes, pages: response.pages }));
    if (response.type === 'failed') {
      settle((asked) => asked.reject(new TypesetError(response.failure)));
    }
  }

  function ask(id: number, send: () => void, onStage?: (stage: Stage) => void): Promise<Typeset> {
    return new Promise((resolve, reject) => {
      if (dead)
        return reject(new TypesetError({ cause: 'worker', detail: 'The worker has ended.' }));
      waiting = { id, resolve, reject, onStage };
      send();
    });
  }

  worker.addEventListener('message', hear);
  worker.addEventListener('error', (event) => die(event.message || 'The worker stopped.'));
  worker.addEventListener('messageerror', () => die('The worker sent something unreadable.'));

  return {
    get dead() {
      return dead;
    },
    async sendFonts(fonts) {
      await ask(fontsId, () => worker.postMessage({ type: 'fonts', fonts, life }));
    },
    sendJob(job, onStage) {
      lastId += 1;
      const id = lastId;
      const send = () =>
        'bytes' in job
          ? worker.postMessage({ type: 'typeset', id, job: job.bytes }, [job.bytes])
          : worker.postMessage({ type: 'typeset', id, job });
      return ask(id, send, onStage);
    },
    kill: end,
  };
}
