import type { FromThread, ToThread } from '../../src/threads/messages';
import type { ThreadWorker } from '../../src/threads/open-thread';

/** A thread that answers as it is told to, and keeps what it heard. */
export class FakeThread<Question, Answer, Progress = never> implements ThreadWorker {
  onmessage: ThreadWorker['onmessage'] = null;
  onmessageerror: ThreadWorker['onmessageerror'] = null;
  onerror: ThreadWorker['onerror'] = null;
  heard: Question[] = [];
  aborted: number[] = [];
  pings = 0;
  handedOver: Transferable[] = [];
  isEnded = false;

  constructor(
    readonly answer: (
      question: Question,
      id: number,
      thread: FakeThread<Question, Answer, Progress>,
    ) => void = () => {},
  ) {}

  postMessage(message: ToThread<Question>, transfer: Transferable[] = []): void {
    if (message.type === 'ping') this.pings += 1;
    else if (message.type === 'abort') this.aborted.push(message.id);
    else {
      this.heard.push(message.question);
      this.handedOver.push(...transfer);
      queueMicrotask(() => this.answer(message.question, message.id, this));
    }
  }

  say(data: FromThread<Answer, Progress>): void {
    if (!this.isEnded) this.onmessage?.(new MessageEvent('message', { data }));
  }

  /** What a browser reports of a thread whose program failed. */
  fail(message: string): void {
    this.onerror?.(Object.assign(new Event('error') as ErrorEvent, { message }));
  }

  terminate(): void {
    this.isEnded = true;
  }
}
