import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTypesetter, TypesetError } from '../../src/pdf/client';
import type { FontFiles, Stage, TypesetAnswer, TypesetQuestion } from '../../src/pdf/messages';
import { deserialiseJob, serialiseJob } from '../../src/pdf/serialise-job';
import { richTree } from '../samples/rich-sample';
import { jobOf, root } from '../samples/samples';
import { FakeThread } from '../support/fake-thread';

const tick = () => new Promise((resolve) => setTimeout(resolve));

function fakeFonts(signature = 0x00010000): FontFiles {
  const bytes = new ArrayBuffer(32);
  new DataView(bytes).setUint32(0, signature);
  return { regular: bytes, bold: bytes, code: bytes };
}

type Fake = FakeThread<TypesetQuestion, TypesetAnswer, Stage>;

/** Answers each job with as many pages as it has heard jobs. */
function obey(question: TypesetQuestion, id: number, thread: Fake) {
  if (question.type === 'fonts')
    return thread.say({ type: 'answer', id, answer: { type: 'ready' } });
  thread.say({ type: 'progress', id, progress: 'layout' });
  thread.say({ type: 'progress', id, progress: 'draw' });
  const pages = thread.heard.filter(({ type }) => type === 'typeset').length;
  const answer = { type: 'done', bytes: new ArrayBuffer(pages), pages } as const;
  thread.say({ type: 'answer', id, answer });
}

/** Obeys for fonts, and is silent for jobs. */
function dawdle(question: TypesetQuestion, id: number, thread: Fake) {
  if (question.type === 'fonts') thread.say({ type: 'answer', id, answer: { type: 'ready' } });
}

function typesetterOf(...answers: Fake['answer'][]) {
  const workers: Fake[] = [];
  const loadFonts = vi.fn(async (_tag: string) => fakeFonts());
  const typesetter = createTypesetter({
    loadFonts,
    startWorker: () => {
      const worker: Fake = new FakeThread(answers[workers.length] ?? answers.at(-1) ?? obey);
      workers.push(worker);
      return worker;
    },
  });
  return { typesetter, workers, loadFonts };
}

const job = jobOf(root());

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

  it('sends the fonts of a language once, however often guides change between languages', async () => {
    const { typesetter, workers } = typesetterOf();
    for (const lang of ['en', 'uk', 'en', 'uk', 'en'])
      await typesetter.typeset(jobOf({ ...root(), lang }));
    const sent = workers[0]?.heard.map((one) => (one.type === 'fonts' ? one.lang : one.type));
    expect(sent).toEqual(['en', 'typeset', 'uk', 'typeset', 'typeset', 'typeset', 'typeset']);
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
    expect(workers[0]?.isEnded).toBe(true);
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
    expect(workers[0]?.isEnded).toBe(false);
    const answer = { type: 'done', bytes: new ArrayBuffer(0), pages: 9 } as const;
    workers[0]?.say({ type: 'answer', id: 2, answer });
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
  it('a worker that dies, after which another is started for the same job', async () => {
    const { typesetter, workers } = typesetterOf(dawdle, obey);
    const work = typesetter.typeset(job);
    await tick();
    workers[0]?.fail('out of memory');
    expect((await work).pages).toBe(1);
    expect(workers).toHaveLength(2);
    expect(workers[1]?.heard.map(({ type }) => type)).toEqual(['fonts', 'typeset']);
  });

  it('workers that die one after another', async () => {
    const { typesetter, workers } = typesetterOf((_question, _id, worker) =>
      worker.fail('out of memory'),
    );
    expect(await failureOf(typesetter.typeset(job))).toEqual({
      cause: 'worker',
      detail: 'out of memory',
    });
    expect(workers).toHaveLength(2);
  });

  it('a worker that dies with a job whose bytes went over with it', async () => {
    const { typesetter, workers } = typesetterOf(dawdle, obey);
    const work = failureOf(typesetter.typeset(serialiseJob(job)));
    await tick();
    workers[0]?.onmessageerror?.(new MessageEvent('messageerror'));
    expect(await work).toMatchObject({
      cause: 'worker',
      detail: expect.stringContaining('unreadable'),
    });
    expect((await typesetter.typeset(job)).pages).toBe(1);
    expect(workers).toHaveLength(2);
  });

  it('a worker that dies between jobs', async () => {
    const { typesetter, workers } = typesetterOf();
    await typesetter.warm('en');
    workers[0]?.fail('gone');
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
    const { typesetter } = typesetterOf((_, id, worker) =>
      worker.say({ type: 'answer', id, answer: { type: 'failed', failure } }),
    );
    expect(await failureOf(typesetter.warm('en'))).toEqual(failure);
  });

  it('a browser that refuses to start a thread', async () => {
    const start = vi.fn(() => {
      throw new DOMException('Refused', 'SecurityError');
    });
    vi.stubGlobal('Worker', start);
    const loadFonts = vi.fn(async () => fakeFonts());
    expect(await failureOf(createTypesetter({ loadFonts }).warm('en'))).toMatchObject({
      cause: 'worker',
    });
    expect(start).toHaveBeenCalled();
    expect(loadFonts).not.toHaveBeenCalled();
  });

  it('a fault in the text, after which the same worker goes on', async () => {
    const failure = { cause: 'layout', detail: 'Unknown node', section: 'Staying' } as const;
    let failed = false;
    const { typesetter, workers } = typesetterOf((question, id, worker) => {
      if (question.type === 'fonts' || failed) return obey(question, id, worker);
      failed = true;
      worker.say({ type: 'answer', id, answer: { type: 'failed', failure } });
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
  expect(workers[0]?.isEnded).toBe(true);
  expect((await typesetter.typeset(job)).pages).toBe(1);
});
