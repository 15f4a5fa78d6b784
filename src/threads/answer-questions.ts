import { holdLock } from './lock';
import type { FromThread, ToThread } from './messages';

/** What a thread says, and the buffers that go over to the page with it. */
export interface Answered<Answer> {
  answer: Answer;
  transfer?: Transferable[];
}

/** What the work on a question may use. */
export interface Asked<Progress> {
  /** Tells the page how far the work is; also a sign that it goes on. */
  tell(progress: Progress): void;
}

/**
 * The thread's side of a conversation: answers every question once, in the order asked, tells of its life, and goes
 * on with the next question when nobody waits for this one any more.
 */
export function answerQuestions<Question, Answer, Progress = never>(
  answer: (
    question: Question,
    asked: Asked<Progress>,
  ) => Answered<Answer> | Promise<Answered<Answer>>,
): void {
  let lastInLine: Promise<void> = Promise.resolve();
  const waiting = new Map<number, AbortController>();

  function say(said: FromThread<Answer, Progress>, transfer: Transferable[] = []): void {
    self.postMessage(said, { transfer });
  }

  async function work(id: number, question: Question, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const tell = (progress: Progress) => signal.aborted || say({ type: 'progress', id, progress });
    try {
      const { answer: reply, transfer } = await answer(question, { tell });
      if (!signal.aborted) say({ type: 'answer', id, answer: reply }, transfer);
    } catch (caught) {
      const detail = caught instanceof Error ? caught.message : String(caught);
      if (!signal.aborted) say({ type: 'failed', id, detail });
    }
  }

  function take(id: number, question: Question): void {
    const stopping = new AbortController();
    waiting.set(id, stopping);
    const aborted = new Promise<void>((go) => {
      stopping.signal.addEventListener('abort', () => go(), { once: true });
    });
    lastInLine = lastInLine
      .then(() => Promise.race([work(id, question, stopping.signal), aborted]))
      .finally(() => waiting.delete(id));
  }

  self.addEventListener('message', ({ data }: MessageEvent<ToThread<Question>>) => {
    if (data.type === 'ping') say({ type: 'pong' });
    else if (data.type === 'abort') waiting.get(data.id)?.abort();
    else take(data.id, data.question);
  });
  holdLock().then((lock) => say({ type: 'hello', lock }));
}
