import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTypesetter, TypesetError } from '../../src/pdf/client';
import type { FontFiles, Request, Response } from '../../src/pdf/messages';
import { deserialiseJob, serialiseJob } from '../../src/pdf/serialise-job';
import { startWorker } from '../../src/pdf/start-worker';
import { richTree } from '../samples/rich-sample';
import { jobOf, root } from '../samples/samples';

const tick = () => new Promise((resolve) => setTimeout(resolve));

function fakeFonts(signature = 0x00010000): FontFiles {
  const bytes = new ArrayBuffer(32);
  new DataView(bytes).setUint32(0, signature);
  return { regular: bytes, bold: bytes, code: bytes };
}

/** A worker that answers as it is told to, and keeps what it heard. */
class FakeWorker extends EventTarget {
  heard: Request[] = [];
  handedOver: unknown[] = [];
  ended = false;
  answer: (request: Request, worker: FakeWorker) => void;

  constructor(answer: FakeWorker['answer']) {
    super();
    this.answer = answer;
  }
  postMessage(request: Request, transfer: Transferable[] = []) {
    this.heard.push(request);
    this.handedOver.push(...transfer);
    queueMicrotask(() => this.answer(request, this));
  }
  say(data: Response) {
    if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate() {
    this.ended = true;
  }
}

function obey(request: Request, worker: FakeWorker) {
  if (request.type === 'fonts') return worker.say({ type: 'ready' });
  worker.say({ type: 'stage', id: request.id, stage: 'layout' });
  worker.say({ type: 'stage', id: request.id, stage: 'draw' });
  worker.say({
    type: 'done',
    id: request.id,
    bytes: new ArrayBuffer(request.id),
    pages: request.id,
  });
}

/** Obeys for fonts, and is silent for jobs. */
function dawdle(request: Request, worker: FakeWorker) {
  if (request.type === 'fonts') worker.say({ type: 'ready' });
}

function typesetterOf(...answers: FakeWorker['answer'][]) {
  const workers: FakeWorker[] = [];
  const loadFonts = vi.fn(async (_tag: string) => fakeFonts());
  const typesetter = createTypesetter({
    loadFonts,
    startWorker: () => {
      const worker = new FakeWorker(answers[workers.length] ?? answers.at(-1) ?? obey);
      workers.push(worker);
      return worker as unknown as Worker;
    },
  });
  return { typesetter, workers, loadFonts };
}

const job = jobOf(root());

function errorEvent(message: string): Event {
  return Object.assign(new Event('error'), { message });
}

async function failureOf(work: Promise<unknown>) {
  const caught = await work.then(
    () => null,
    (error) => error,
  );
  expect(caught).toBeInstanceOf(TypesetError);
  return (caught as TypesetError).failure;
}

afterEach(() => vi.unstubAllGlobals());

describe('a typesetter', () => {
  it('starts nothing before it is asked', () => {
    const { workers, loadFonts } = typesetterOf();
    expect(workers).toEqual([]);
    expect(loadFonts).not.toHaveBeenCalled();
  });

  it('warms one worker once, and sets the job in it', async () => {
    const { typesetter, workers, loadFonts } = typesetterOf();
    await typesetter.warm('en');
    await typesetter.warm('en');
    expect((await typesetter.typeset(job)).pages).toBe(1);
    expect(workers).toHaveLength(1);
    expect(loadFonts).toHaveBeenCalledTimes(1);
    expect(workers[0]?.heard.map(({ type }) => type)).toEqual(['fonts', 'typeset']);
  });

  it('sends other fonts before a job in another language', async () => {
    const { typesetter, workers, loadFonts } = typesetterOf();
    await typesetter.warm('en');
    await typesetter.typeset(jobOf({ ...root(), lang: 'uk' }));
    expect(loadFonts.mock.calls).toEqual([['en'], ['uk']]);
    expect(workers[0]?.heard.map(({ type }) => type)).toEqual(['fonts', 'fonts', 'typeset']);
  });

  it('hands the bytes of a sealed job over, with the fonts of its language', async () => {
    const { typesetter, workers, loadFonts } = typesetterOf();
    const sealed = serialiseJob(jobOf({ ...richTree, lang: 'uk' }));
    await typesetter.typeset(sealed);
    expect(loadFonts.mock.calls).toEqual([['uk']]);
    expect(workers[0]?.heard.at(-1)).toMatchObject({ type: 'typeset', job: sealed.bytes });
    expect(workers[0]?.handedOver).toEqual([sealed.bytes]);
    expect(deserialiseJob(sealed.bytes)).toEqual(jobOf({ ...richTree, lang: 'uk' }));
  });

  it('tells the stages, and sets jobs in the order asked, one at a time', async () => {
    const { typesetter, workers } = typesetterOf();
    const told: string[] = [];
    const jobs = ['a', 'b'].map((name) =>
      typesetter
        .typeset(job, { onStage: (stage) => told.push(`${name} ${stage}`) })
        .then(({ pages }) => told.push(`${name} ${pages}`)),
    );
    await Promise.all(jobs);
    expect(told).toEqual(['a layout', 'a draw', 'a 1', 'b layout', 'b draw', 'b 2']);
    expect(workers).toHaveLength(1);
  });

  it('does not send a job while another is being set', async () => {
    const { typesetter, workers } = typesetterOf(dawdle);
    typesetter.typeset(job).catch(() => {});
    typesetter.typeset(job).catch(() => {});
    await tick();
    expect(workers[0]?.heard.filter(({ type }) => type === 'typeset')).toHaveLength(1);
    typesetter.close();
  });
});

describe('an aborted job', () => {
  it('ends its worker at once, and the next job has a fresh one with its fonts', async () => {
    const { typesetter, workers, loadFonts } = typesetterOf(dawdle, obey);
    const stop = new AbortController();
    const work = typesetter.typeset(job, { signal: stop.signal });
    await tick();
    stop.abort();
    expect(workers[0]?.ended).toBe(true);
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect((await typesetter.typeset(job)).pages).toBe(1);
    expect(workers).toHaveLength(2);
    expect(workers[1]?.heard.map(({ type }) => type)).toEqual(['fonts', 'typeset']);
    expect(loadFonts).toHaveBeenCalledTimes(1);
  });

  it('that still waits lets the one before it finish', async () => {
    const { typesetter, workers } = typesetterOf(dawdle);
    const first = typesetter.typeset(job);
    const stop = new AbortController();
    const second = typesetter.typeset(job, { signal: stop.signal });
    await tick();
    stop.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]?.ended).toBe(false);
    workers[0]?.say({ type: 'done', id: 1, bytes: new ArrayBuffer(0), pages: 9 });
    expect((await first).pages).toBe(9);
    await tick();
    expect(workers[0]?.heard).toHaveLength(2);
  });

  it('never starts when it was aborted before', async () => {
    const { typesetter, workers } = typesetterOf();
    await expect(typesetter.typeset(job, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(workers).toEqual([]);
  });

  it('does not hold up the next while fonts are loading', async () => {
    const { typesetter, workers, loadFonts } = typesetterOf();
    loadFonts.mockImplementationOnce(() => new Promise(() => {}));
    const stop = new AbortController();
    const work = typesetter.typeset(job, { signal: stop.signal });
    await tick();
    stop.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    const other = jobOf({ ...root(), lang: 'uk' });
    expect((await typesetter.typeset(other)).pages).toBe(1);
    expect(workers).toHaveLength(2);
  });
});

describe('what fails is told apart', () => {
  it.each([
    ['error', errorEvent('out of memory'), 'out of memory'],
    ['messageerror', new Event('messageerror'), 'unreadable'],
  ])('a worker that dies by %s, after which another is started', async (_, event, detail) => {
    const { typesetter, workers } = typesetterOf(dawdle, obey);
    const work = failureOf(typesetter.typeset(job));
    await tick();
    workers[0]?.dispatchEvent(event);
    expect(await work).toMatchObject({ cause: 'worker', detail: expect.stringContaining(detail) });
    expect((await typesetter.typeset(job)).pages).toBe(1);
    expect(workers).toHaveLength(2);
  });

  it('a worker that dies between jobs', async () => {
    const { typesetter, workers } = typesetterOf();
    await typesetter.warm('en');
    workers[0]?.dispatchEvent(errorEvent('gone'));
    expect((await typesetter.typeset(job)).pages).toBe(1);
    expect(workers).toHaveLength(2);
  });

  it('a worker that cannot be started', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new Error('refused');
        }
      },
    );
    const typesetter = createTypesetter({ loadFonts: async () => fakeFonts() });
    expect(await failureOf(typesetter.warm('en'))).toMatchObject({ cause: 'worker' });
  });

  it('fonts that do not come, which are asked for again', async () => {
    const { typesetter, loadFonts } = typesetterOf();
    loadFonts.mockRejectedValueOnce(new Error('offline'));
    expect(await failureOf(typesetter.warm('en'))).toEqual({ cause: 'font', detail: 'offline' });
    await typesetter.warm('en');
    expect(loadFonts).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['WOFF2', 0x774f4632],
    ['a page of HTML', 0x3c21646f],
  ])('fonts that are %s, before a worker sees them', async (_, signature) => {
    const { typesetter, workers, loadFonts } = typesetterOf();
    loadFonts.mockResolvedValueOnce(fakeFonts(signature));
    expect(await failureOf(typesetter.typeset(job))).toMatchObject({ cause: 'font' });
    expect(workers[0]?.heard ?? []).toEqual([]);
  });

  it('fonts that the worker cannot open', async () => {
    const failure = { cause: 'font', detail: 'no glyf table' } as const;
    const { typesetter } = typesetterOf((_, worker) =>
      worker.say({ type: 'failed', id: 0, failure }),
    );
    expect(await failureOf(typesetter.warm('en'))).toEqual(failure);
  });

  it('a browser without WebAssembly, before anything is started', async () => {
    const start = vi.fn();
    vi.stubGlobal('Worker', start);
    vi.stubGlobal('WebAssembly', undefined);
    const loadFonts = vi.fn(async () => fakeFonts());
    expect(await failureOf(createTypesetter({ loadFonts }).warm('en'))).toMatchObject({
      cause: 'no-webassembly',
    });
    expect(() => startWorker()).toThrow(TypesetError);
    expect(start).not.toHaveBeenCalled();
    expect(loadFonts).not.toHaveBeenCalled();
  });

  it('a fault in the text, after which the same worker goes on', async () => {
    const failure = { cause: 'layout', detail: 'Unknown node', section: 'Staying' } as const;
    let failed = false;
    const { typesetter, workers } = typesetterOf((request, worker) => {
      if (request.type === 'fonts' || failed) return obey(request, worker);
      failed = true;
      worker.say({ type: 'failed', id: request.id, failure });
    });
    expect(await failureOf(typesetter.typeset(job))).toEqual(failure);
    expect((await typesetter.typeset(job)).pages).toBe(2);
    expect(workers).toHaveLength(1);
  });
});

it('closed, lets go of its worker and of the job in it, and can be used again', async () => {
  const { typesetter, workers } = typesetterOf(dawdle, obey);
  const work = typesetter.typeset(job);
  await tick();
  typesetter.close();
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  expect(workers[0]?.ended).toBe(true);
  expect((await typesetter.typeset(job)).pages).toBe(1);
});
