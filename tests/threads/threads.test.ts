import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepThread } from '../../src/threads/keep-thread';
import { openThread } from '../../src/threads/open-thread';
import { ThreadFault } from '../../src/threads/thread-fault';
import { FakeThread } from '../support/fake-thread';

const second = 1000;
const patience = { answer: 20, sign: 5 };
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Fake = FakeThread<string, string, number>;

function talk() {
  const worker: Fake = new FakeThread();
  return { worker, thread: openThread<string, string, number>(worker, patience) };
}

/** What a promise came to, looked at without waiting for it. */
function watched(work: Promise<unknown>) {
  const outcome: { value?: unknown; fault?: unknown } = {};
  work.then(
    (value) => Object.assign(outcome, { value }),
    (fault) => Object.assign(outcome, { fault }),
  );
  return outcome;
}

describe('a thread', () => {
  test('gives each question its own answer and progress, in whatever order they come', async () => {
    const { worker, thread } = talk();
    const told: number[] = [];
    const a = watched(thread.ask('a', { onProgress: (done) => told.push(done) }));
    const b = watched(thread.ask('b'));
    worker.say({ type: 'progress', id: 1, progress: 50 });
    worker.say({ type: 'progress', id: 2, progress: 70 });
    worker.say({ type: 'answer', id: 2, answer: 'B' });
    worker.say({ type: 'failed', id: 1, detail: 'no A' });
    await settle();
    expect([a, b, told]).toEqual([{ fault: new Error('no A') }, { value: 'B' }, [50]]);
    expect(thread.isDead).toBe(false);
  });

  test('leaves no question open when it dies, and takes none afterwards', async () => {
    const { worker, thread } = talk();
    const reply = watched(thread.ask('a'));
    worker.fail('out of memory');
    await settle();
    expect(reply.fault).toMatchObject({ kind: 'died', message: 'out of memory' });
    expect([thread.isDead, worker.isEnded]).toEqual([true, true]);
    await expect(thread.ask('b')).rejects.toBeInstanceOf(ThreadFault);
  });

  test('ends at once with the reason given', async () => {
    const { thread } = talk();
    const reply = watched(thread.ask('a'));
    thread.end(new DOMException('stop', 'AbortError'));
    await settle();
    expect(reply.fault).toMatchObject({ name: 'AbortError' });
  });

  test('is told when nobody waits for an answer any more', async () => {
    const { worker, thread } = talk();
    const stop = new AbortController();
    const reply = watched(thread.ask('a', { signal: stop.signal }));
    stop.abort(new Error('changed'));
    worker.say({ type: 'answer', id: 1, answer: 'A' });
    await settle();
    expect([reply.fault, worker.aborted]).toEqual([new Error('changed'), [1]]);
    expect(thread.isDead).toBe(false);
  });

  test('is gone for the page as soon as its lock is released', async () => {
    let release = () => {};
    const request = vi.fn(async (_name, _options, onHeld: () => void) => {
      release = onHeld;
    });
    vi.stubGlobal('navigator', { locks: { request } });
    const { worker, thread } = talk();
    worker.say({ type: 'hello', lock: 'mine' });
    const reply = watched(thread.ask('a'));
    release();
    await settle();
    expect(request.mock.calls[0]?.[0]).toBe('mine');
    expect(reply.fault).toMatchObject({ kind: 'died' });
  });
});

describe('the patience of the page', () => {
  test('without locks ends with a thread that answers no ping', async () => {
    const { worker, thread } = talk();
    worker.say({ type: 'hello', lock: undefined });
    const reply = watched(thread.ask('a'));
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(reply.fault).toMatchObject({ kind: 'silent' });
    expect([worker.pings, worker.isEnded]).toEqual([1, true]);
  });

  test('lasts while a thread answers pings, but not for ever', async () => {
    const { worker, thread } = talk();
    worker.say({ type: 'hello', lock: undefined });
    const reply = watched(thread.ask('a'));
    for (let i = 0; i < 19; i += 1) {
      await vi.advanceTimersByTimeAsync(second);
      worker.say({ type: 'pong' });
    }
    expect(reply).toEqual({});
    await vi.advanceTimersByTimeAsync(second);
    expect(reply.fault).toMatchObject({ kind: 'silent' });
  });

  test('begins anew with each step of the work', async () => {
    const { worker, thread } = talk();
    const reply = watched(thread.ask('a'));
    for (let i = 0; i < 6; i += 1) {
      await vi.advanceTimersByTimeAsync(4 * second);
      worker.say({ type: 'progress', id: 1, progress: i });
    }
    worker.say({ type: 'answer', id: 1, answer: 'A' });
    await vi.advanceTimersByTimeAsync(60 * second);
    expect(reply).toEqual({ value: 'A' });
    expect(thread.isDead).toBe(false);
  });

  test('leaves a network time to bring the program, and a thread with a lock time to be busy', async () => {
    const slow = talk();
    const reply = watched(slow.thread.ask('a'));
    const busy = talk();
    vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => {}) } });
    busy.worker.say({ type: 'hello', lock: 'mine' });
    const other = watched(busy.thread.ask('a'));
    await vi.advanceTimersByTimeAsync(19 * second);
    expect([reply, other, slow.worker.pings]).toEqual([{}, {}, 0]);
    await vi.advanceTimersByTimeAsync(second);
    expect([slow.thread.isDead, busy.thread.isDead]).toEqual([true, true]);
  });

  test('is not used up while nothing is asked', async () => {
    const { thread } = talk();
    await vi.advanceTimersByTimeAsync(60 * second);
    expect(thread.isDead).toBe(false);
  });
});

function keepOf(answers: Fake['answer'][], doesAbortEnd = false) {
  const workers: Fake[] = [];
  const kept = keepThread<string, string, number>({
    start() {
      const worker: Fake = new FakeThread(answers[workers.length] ?? answers.at(-1));
      workers.push(worker);
      return worker;
    },
    patience,
    doesAbortEnd,
  });
  const ask = (question: string, options = {}) =>
    kept.use((thread) => thread.ask(question), options);
  return { kept, workers, ask };
}

const echo: Fake['answer'] = (question, id, thread) =>
  thread.say({ type: 'answer', id, answer: question.toUpperCase() });
const silent: Fake['answer'] = () => {};
const die: Fake['answer'] = (_question, _id, thread) => thread.fail('gone');

describe('a kept thread', () => {
  test('starts nothing before it is used, and answers one question after another', async () => {
    const { workers, ask } = keepOf([echo]);
    expect(workers).toHaveLength(0);
    expect(await Promise.all([ask('a'), ask('b')])).toEqual(['A', 'B']);
    expect(workers).toHaveLength(1);
  });

  test.each([
    ['dies', die],
    ['falls silent', silent],
  ])('that %s is replaced, and asked again', async (_, first) => {
    const { workers, ask } = keepOf([first, echo]);
    const replies = [watched(ask('a')), watched(ask('b'))];
    await vi.advanceTimersByTimeAsync(patience.answer * second);
    expect(replies).toEqual([{ value: 'A' }, { value: 'B' }]);
    expect(workers.map(({ heard }) => heard)).toEqual([['a'], ['a', 'b']]);
  });

  test('is asked again once only, and the next question starts another', async () => {
    const { workers, ask } = keepOf([die, die, echo]);
    await expect(ask('a')).rejects.toMatchObject({ name: 'ThreadFault', kind: 'died' });
    expect(await ask('b')).toBe('B');
    expect(workers).toHaveLength(3);
  });

  test('is not asked again what cannot be repeated, nor what its own work threw', async () => {
    const { workers, ask } = keepOf([
      die,
      (_, id, thread) => thread.say({ type: 'failed', id, detail: 'no' }),
    ]);
    await expect(ask('a', { canRepeat: false })).rejects.toBeInstanceOf(ThreadFault);
    await expect(ask('b')).rejects.toThrow('no');
    expect(workers.map(({ heard }) => heard)).toEqual([['a'], ['b']]);
  });

  test('that the browser refuses to start is a fault too', async () => {
    const start = vi.fn(() => {
      throw new Error('refused');
    });
    const kept = keepThread({ start });
    await expect(kept.use((thread) => thread.ask('a'))).rejects.toMatchObject({
      kind: 'not-started',
    });
    expect(start).toHaveBeenCalledTimes(2);
  });

  test('goes on with the next when the one before was aborted', async () => {
    const { workers, ask } = keepOf([silent, echo], true);
    const stop = new AbortController();
    const first = watched(ask('a', { signal: stop.signal }));
    const next = watched(ask('b'));
    await settle();
    stop.abort(new Error('changed'));
    await settle();
    expect([first, next]).toEqual([{ fault: new Error('changed') }, { value: 'B' }]);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  test('when ended gives up all that was asked, starts nothing for it, and can be used afresh', async () => {
    const { kept, workers, ask } = keepOf([silent, echo]);
    const replies = [watched(ask('a')), watched(ask('b'))];
    await settle();
    kept.end(new DOMException('closed', 'AbortError'));
    await settle();
    for (const { fault } of replies) expect(fault).toMatchObject({ name: 'AbortError' });
    expect(workers).toHaveLength(1);
    expect(await ask('c')).toBe('C');
  });
});
