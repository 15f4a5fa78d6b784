import { describe, expect, test } from 'vitest';
import { type Typeset, TypesetError } from '../../src/pdf/client';
import { serialiseJob } from '../../src/pdf/serialise-job';
import { addUp, isMuch, sheetsOf } from '../../src/print-run/estimate';
import type { RunItem } from '../../src/print-run/group-rows';
import { makePause } from '../../src/print-run/pause';
import type { PrintJob, RunThreads } from '../../src/print-run/print-job';
import { makePrintRun } from '../../src/print-run/print-run';
import { countProgress } from '../../src/print-run/progress';
import * as queues from '../../src/print-run/queue';
import { type PoolWorker, poolSize } from '../../src/print-run/typesetter-pool';
import { ThreadFault } from '../../src/threads/thread-fault';
import { jobOf, root } from '../samples/samples';

const tick = (ms = 0) => new Promise((go) => setTimeout(go, ms));
const job = jobOf(root());

function item(rows: number[], name: string): RunItem {
  return { locale: 'en', answers: {}, format: 'a4', extent: 'core', copies: 1, key: name, rows };
}

function orderOf(items: RunItem[]): PrintJob {
  return {
    items,
    output: 'pdf',
    title: 'Run',
    day: '2026-11-27',
    turn: 'long',
    nameRow: (row) => `Row ${row}`,
    copiesOf: () => 1,
    index: () => job,
  };
}

type Setting = (name: string, signal?: AbortSignal) => Promise<number>;

/** Threads that sets guides as it is told to; its file is the list of what was put into it. */
function threadsOf(workers: number, set: Setting) {
  const bound: string[] = [];
  const tried: string[] = [];
  const names = new Map<unknown, string>();
  const worker = (): PoolWorker => ({
    async warm() {},
    async typeset(asked, { signal } = {}) {
      const name = names.get(asked) ?? 'index';
      tried.push(name);
      return { bytes: new ArrayBuffer(1), pages: name === 'index' ? 1 : await set(name, signal) };
    },
    close() {},
  });
  const threads: RunThreads = {
    workers: Array.from({ length: workers }, worker),
    async write({ key }) {
      const written = serialiseJob(job);
      names.set(written, key);
      return written;
    },
    async merge(question) {
      if (question.type === 'place')
        bound.push(`${question.name}${question.bytes ? '' : ' again'}`);
      else bound.push(question.type);
      return { piece: new Uint8Array(1) };
    },
    async put() {},
  };
  return { threads, bound, tried };
}

const watching = () => {
  const stopping = new AbortController();
  const seen: queues.Queue[] = [];
  const pause = makePause();
  const onChange = (queue: queues.Queue) => void seen.push(queue);
  return { stopping, seen, pause, watching: { signal: stopping.signal, pause, onChange } };
};

const died = () => new TypesetError({ cause: 'worker', detail: 'gone' });
const unfit = () => new TypesetError({ cause: 'layout', detail: 'bad', section: 'Stay' });

describe('a print run', () => {
  const abc = () => [item([0, 3], 'a'), item([1], 'b'), item([2], 'c')];

  test('is bound in the order of its rows, whichever guide is ready first', async () => {
    const wait: Record<string, number> = { a: 30, b: 1, c: 10 };
    const { threads, bound } = threadsOf(2, async (name) => {
      await tick(wait[name]);
      return 3;
    });
    const { watching: eyes } = watching();
    const results = await makePrintRun(orderOf(abc()), threads, eyes);
    expect(bound).toEqual([
      'open',
      '001-en-a4.pdf',
      '002-en-a4.pdf',
      '003-en-a4.pdf',
      '001-en-a4.pdf again',
      'close',
    ]);
    expect([...results.values()].map(({ kind }) => kind)).toEqual(['made', 'made', 'made', 'made']);
  });

  test('sets a guide once for all rows that ask for it', async () => {
    const { threads, tried } = threadsOf(2, async () => 3);
    await makePrintRun(orderOf(abc()), threads, watching().watching);
    expect(tried.sort()).toEqual(['a', 'b', 'c', 'index']);
  });

  test('completes when a worker dies: the guide is begun once more', async () => {
    let deaths = 1;
    const { threads, tried } = threadsOf(2, async (name) => {
      if (name === 'b' && deaths-- > 0) throw died();
      return 1;
    });
    const results = await makePrintRun(orderOf(abc()), threads, watching().watching);
    expect(results.get(1)).toMatchObject({ kind: 'made' });
    expect(tried.filter((name) => name === 'b')).toHaveLength(2);
  });

  test('reports a row whose guide cannot be made, and makes the others', async () => {
    const { threads, bound, tried } = threadsOf(1, async (name) => {
      if (name === 'a') throw unfit();
      if (name === 'b') throw died();
      return 1;
    });
    const results = await makePrintRun(orderOf(abc()), threads, watching().watching);
    expect(results.get(0)).toMatchObject({ kind: 'failed', reason: { section: 'Stay' } });
    expect(results.get(3)).toEqual(results.get(0));
    expect(results.get(1)).toMatchObject({ kind: 'failed', reason: { cause: 'worker' } });
    expect(results.get(2)).toMatchObject({ kind: 'made', file: '003-en-a4.pdf' });
    expect(bound).toEqual(['open', '003-en-a4.pdf', 'close']);
    // A fault of the text comes again with any worker; a death may not.
    expect(tried.filter((name) => name === 'a')).toHaveLength(1);
    expect(tried.filter((name) => name === 'b')).toHaveLength(2);
  });

  test('never holds more than a few guides that wait for an earlier one', async () => {
    let letGo: () => void = () => {};
    const gate = new Promise<void>((go) => {
      letGo = go;
    });
    const many = Array.from({ length: 40 }, (_, i) => item([i], `g${i}`));
    const { threads, tried } = threadsOf(2, async (name) => {
      if (name === 'g0') await gate;
      return 1;
    });
    const run = makePrintRun(orderOf(many), threads, watching().watching);
    await tick(30);
    expect(tried.length).toBeLessThanOrEqual(4);
    letGo();
    expect((await run).size).toBe(40);
  });

  test('stops at once when it is cancelled, and binds nothing more', async () => {
    const { stopping, watching: eyes } = watching();
    const { threads, bound } = threadsOf(
      2,
      (_, signal) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    const run = makePrintRun(orderOf(abc()), threads, eyes);
    await tick(5);
    stopping.abort(new DOMException('cancelled', 'AbortError'));
    await expect(run).rejects.toThrow('cancelled');
    await tick(20);
    expect(bound).toEqual(['open']);
  });

  test('begins nothing while it is paused, and goes on', async () => {
    const { pause, watching: eyes } = watching();
    const { threads, tried } = threadsOf(1, async () => 1);
    pause.set(true);
    const run = makePrintRun(orderOf(abc()), threads, eyes);
    await tick(20);
    expect(tried).toEqual([]);
    pause.set(false);
    expect((await run).size).toBe(4);
  });

  test('ends with the fault of the file that it is written to', async () => {
    const { threads } = threadsOf(1, async () => 1);
    const full = { ...threads, put: async () => Promise.reject(new Error('disk full')) };
    await expect(makePrintRun(orderOf(abc()), full, watching().watching)).rejects.toThrow(
      'disk full',
    );
  });

  test('makes no index where no row was made', async () => {
    const none = threadsOf(1, async () => Promise.reject(unfit()));
    await makePrintRun(orderOf(abc()), none.threads, watching().watching);
    expect(none.bound).toEqual(['open']);
  });

  test('writes every guide once, and for the one day of the run', async () => {
    const { threads } = threadsOf(2, async () => 1);
    const written: string[] = [];
    const counting: RunThreads = {
      ...threads,
      async write(item, day) {
        written.push(`${item.key} ${day}`);
        return threads.write(item, day);
      },
    };
    await makePrintRun(orderOf(abc()), counting, watching().watching);
    expect(written.sort()).toEqual(['a 2026-11-27', 'b 2026-11-27', 'c 2026-11-27']);
  });

  test('ends when the merge thread is gone, leaves nothing at work, and can be made again', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const { threads, tried } = threadsOf(2, async (name, signal) => {
      signals.push(signal);
      if (name === 'c') await new Promise((go) => signal?.addEventListener('abort', go));
      return 1;
    });
    let deaths = 1;
    const frail: RunThreads = {
      ...threads,
      async merge(question, transfer) {
        if (question.type === 'place' && deaths-- > 0) throw new ThreadFault('died', 'gone');
        return threads.merge(question, transfer);
      },
    };
    const eyes = watching().watching;
    await expect(makePrintRun(orderOf(abc()), frail, eyes)).rejects.toBeInstanceOf(ThreadFault);
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
    expect(eyes.signal.aborted).toBe(false);
    tried.length = 0;
    const again = makePrintRun(orderOf(abc().slice(0, 2)), frail, eyes);
    expect((await again).size).toBe(3);
  });

  test('loses no row to a place that cannot keep it', async () => {
    const { threads } = threadsOf(1, async () => 1);
    const full = async () => Promise.reject(new Error('full'));
    const results = await makePrintRun(
      orderOf(abc()),
      { ...threads, keep: full, kept: full },
      watching().watching,
    );
    expect([...results.values()].every(({ kind }) => kind === 'made')).toBe(true);
  });

  test('uses again what was kept, and keeps what it makes', async () => {
    const { threads, tried } = threadsOf(1, async () => 2);
    const made = new Map<string, Typeset>([['a', { bytes: new ArrayBuffer(1), pages: 5 }]]);
    const keeping: RunThreads = {
      ...threads,
      kept: async (key) => made.get(key),
      keep: async (key, one) => void made.set(key, one),
    };
    const results = await makePrintRun(orderOf(abc()), keeping, watching().watching);
    expect(tried.sort()).toEqual(['b', 'c', 'index']);
    expect(results.get(0)).toMatchObject({ pages: 5 });
    expect([...made.keys()]).toEqual(['a', 'b', 'c']);
  });

  test('sets its index sheet again when it needs more sheets than were thought', async () => {
    const { threads } = threadsOf(1, async () => 1);
    const asked: number[] = [];
    const worker = threads.workers[0];
    if (!worker) throw new Error('no worker');
    const long = { ...job };
    const wide: PoolWorker = {
      ...worker,
      typeset: async (one, wishes) =>
        one === long ? { bytes: new ArrayBuffer(1), pages: 5 } : worker.typeset(one, wishes),
    };
    const order = {
      ...orderOf(abc()),
      index(_: unknown, sheets: number) {
        asked.push(sheets);
        return long;
      },
    };
    await makePrintRun(order, { ...threads, workers: [wide] }, watching().watching);
    expect(asked).toEqual([1, 3]);
  });
});

describe('the queue', () => {
  test('changes nothing in what it was', () => {
    const first = queues.makeQueue(2);
    const second = queues.begin(first, 0);
    expect(first.works[0]).toEqual({ kind: 'waiting', tries: 0 });
    expect(queues.advance(second, 0, 'draw').works[0]).toEqual({
      kind: 'at-work',
      tries: 1,
      stage: 'draw',
    });
    expect(queues.isOver(second)).toBe(false);
    expect(queues.isOver(queues.finish(queues.finish(second, 0, 1), 1, 1))).toBe(true);
  });

  test('gives out nothing beyond what may be held', () => {
    const queue = queues.begin(queues.begin(queues.makeQueue(9), 0), 1);
    expect(queues.nextWork(queue, 2)).toBeUndefined();
    expect(queues.nextWork(queue, 3)).toBe(2);
    expect(queues.nextWork(queues.mergeUpTo(queue, 1), 2)).toBe(2);
  });
});

describe('progress', () => {
  test('counts documents and pages, and says the time left once there is something to judge by', () => {
    const queue = queues.makeQueue(4);
    expect(countProgress(queue, [10, 10, 10, 10], 5)).not.toHaveProperty('secondsLeft');
    const reason = { cause: 'worker', detail: '' } as const;
    const later = queues.fail(queues.finish(queue, 0, 20), 1, reason, true);
    expect(countProgress(later, [10, 10, 10, 10], 60)).toEqual({
      documents: 2,
      allDocuments: 4,
      pages: 20,
      allPages: 40,
      failed: 1,
      secondsLeft: 60,
    });
  });
});

describe('a pause', () => {
  test('stops the clock', () => {
    let now = 0;
    const pause = makePause(() => now);
    now = 10;
    pause.set(true);
    now = 50;
    expect([pause.worked(), pause.isPaused]).toEqual([10, true]);
    pause.set(false);
    now = 55;
    expect(pause.worked()).toBe(15);
  });
});

describe('a plan', () => {
  test('adds up copies, pages and sheets, each copy on its own sheets', () => {
    const items = [item([0, 2], 'a'), item([1], 'b')];
    const copies = [3, 1, 2];
    const pages: Record<string, number> = { a: 5, b: 4 };
    expect(
      addUp(
        items,
        (row) => copies[row] ?? 0,
        ({ key }) => pages[key],
      ),
    ).toEqual({
      guides: 2,
      copies: 6,
      pages: 29,
      sheets: 17,
    });
    expect(
      addUp(
        items,
        () => 1,
        () => undefined,
      ),
    ).toBeUndefined();
    expect([1, 2, 3].map(sheetsOf)).toEqual([1, 1, 2]);
  });

  test('asks again when it is a great deal of paper', () => {
    expect([isMuch([200], 100), isMuch([201], 100), isMuch([1], 2501)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('the pool', () => {
  test('leaves a core to the page where there are more than two, and spares a small memory', () => {
    expect(
      [{}, { hardwareConcurrency: 2 }, { hardwareConcurrency: 4 }, { hardwareConcurrency: 16 }].map(
        poolSize,
      ),
    ).toEqual([1, 2, 3, 4]);
    expect(poolSize({ hardwareConcurrency: 8, deviceMemory: 2 })).toBe(1);
  });
});
