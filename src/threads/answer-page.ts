import type { Answer, Numbered } from './ask-worker';

/** What a worker says, and the buffers that go over to the page with it. */
export interface Said<Reply> {
  reply: Reply;
  transfer?: Transferable[];
}

/** The worker's half of a conversation: answers every question once, in the order asked. */
export function answerPage<Question, Reply>(
  answer: (question: Question) => Said<Reply> | Promise<Said<Reply>>,
): void {
  let lastInLine: Promise<void> = Promise.resolve();
  self.addEventListener('message', ({ data }: MessageEvent<Numbered<Question>>) => {
    lastInLine = lastInLine.then(() => say(data));
  });

  async function say({ id, message }: Numbered<Question>): Promise<void> {
    try {
      const { reply, transfer = [] } = await answer(message);
      self.postMessage({ id, answer: reply } satisfies Answer<Reply>, { transfer });
    } catch (caught) {
      const failed = caught instanceof Error ? caught.message : String(caught);
      self.postMessage({ id, failed } satisfies Answer<Reply>);
    }
  }
}
