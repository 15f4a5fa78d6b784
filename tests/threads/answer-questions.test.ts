import { afterEach, expect, test, vi } from 'vitest';
import { answerQuestions } from '../../src/threads/answer-questions';
import type { FromThread, ToThread } from '../../src/threads/messages';

const tick = () => new Promise((go) => setTimeout(go));

/** What a thread sees of its browser. */
class Scope extends EventTarget {
  said: FromThread<string, number>[] = [];
  transferred: Transferable[] = [];
  postMessage(said: FromThread<string, number>, { transfer }: { transfer: Transferable[] }) {
    this.said.push(said);
    this.transferred.push(...transfer);
  }
  hear(data: ToThread<string>) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function thread(
  answer: Parameters<typeof answerQuestions<string, string, number>>[0],
  locks?: unknown,
) {
  const scope = new Scope();
  vi.stubGlobal('self', scope);
  vi.stubGlobal('navigator', { locks });
  answerQuestions<string, string, number>(answer);
  return scope;
}

afterEach(() => vi.unstubAllGlobals());

test('a thread tells that it has come, and holds a lock where there are any', async () => {
  const held: string[] = [];
  const request = async (name: string, hold: () => Promise<void>) => {
    held.push(name);
    await hold();
  };
  const one = thread(async () => ({ answer: '' }), { request });
  const two = thread(async () => ({ answer: '' }), { request });
  await tick();
  expect([...one.said, ...two.said]).toEqual(held.map((lock) => ({ type: 'hello', lock })));
  expect(new Set(held).size).toBe(2);
  const none = thread(async () => ({ answer: '' }));
  await tick();
  expect(none.said).toEqual([{ type: 'hello', lock: undefined }]);
});

test('a thread answers in order, tells its progress, hands buffers over, and says what it threw', async () => {
  const buffer = new ArrayBuffer(1);
  const scope = thread(async (question, { tell }) => {
    if (question === 'bad') throw new Error('cannot');
    if (question === 'slow') await tick();
    tell(1);
    return { answer: question, transfer: [buffer] };
  });
  await tick();
  scope.said = [];
  for (const [at, question] of ['slow', 'bad', 'quick'].entries())
    scope.hear({ type: 'ask', id: at + 1, question });
  scope.hear({ type: 'ping' });
  await tick();
  await tick();
  expect(scope.said).toEqual([
    { type: 'pong' },
    { type: 'progress', id: 1, progress: 1 },
    { type: 'answer', id: 1, answer: 'slow' },
    { type: 'failed', id: 2, detail: 'cannot' },
    { type: 'progress', id: 3, progress: 1 },
    { type: 'answer', id: 3, answer: 'quick' },
  ]);
  expect(scope.transferred).toEqual([buffer, buffer]);
});

test('a thread says nothing more of an aborted question, and goes on with the next', async () => {
  const begun: string[] = [];
  const scope = thread((question) => {
    begun.push(question);
    return question === 'endless' ? new Promise(() => {}) : { answer: question };
  });
  await tick();
  scope.said = [];
  for (const [at, question] of ['endless', 'waiting', 'next'].entries())
    scope.hear({ type: 'ask', id: at + 1, question });
  await tick();
  scope.hear({ type: 'abort', id: 2 });
  scope.hear({ type: 'abort', id: 1 });
  await tick();
  expect(begun).toEqual(['endless', 'next']);
  expect(scope.said).toEqual([{ type: 'answer', id: 3, answer: 'next' }]);
});
