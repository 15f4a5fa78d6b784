import { describe, expect, test } from 'vitest';
import { groupRows } from '../../src/print-run/group-rows';
import { presetLink } from '../../src/print-run/preset-link';
import type { Row } from '../../src/print-run/row';
import { openBlobSink, openFileSink } from '../../src/print-run/sink';
import type { Answers } from '../../src/questions/fields';
import { readLink } from '../../src/questions/read-link';
import { type Answer, askWorker } from '../../src/threads/ask-worker';

class FakeWorker extends EventTarget {
  heard: { id: number; message: string }[] = [];
  ended = false;
  postMessage(question: { id: number; message: string }) {
    this.heard.push(question);
  }
  say(data: Answer<string>) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate() {
    this.ended = true;
  }
}

function talk() {
  const worker = new FakeWorker();
  return { worker, asking: askWorker<string, string>(worker as unknown as Worker) };
}

describe('a conversation with a thread', () => {
  test('gives each question its own answer, in whatever order they come', async () => {
    const { worker, asking } = talk();
    const replies = [asking.ask('a'), asking.ask('b')];
    worker.say({ id: 2, answer: 'B' });
    worker.say({ id: 1, failed: 'no A' });
    await expect(replies[0]).rejects.toThrow('no A');
    expect(await replies[1]).toBe('B');
    expect(worker.heard.map(({ message }) => message)).toEqual(['a', 'b']);
  });

  test('leaves no question open when the thread dies, and takes none afterwards', async () => {
    const { worker, asking } = talk();
    const reply = asking.ask('a');
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(reply).rejects.toThrow('out of memory');
    expect([asking.dead, worker.ended]).toEqual([true, true]);
    await expect(asking.ask('b')).rejects.toThrow('has ended');
  });

  test('ends at once with the reason given', async () => {
    const { asking } = talk();
    const reply = asking.ask('a');
    asking.end(new DOMException('stop', 'AbortError'));
    await expect(reply).rejects.toThrow('stop');
  });
});

describe('a place for the finished file', () => {
  const piece = Uint8Array.of(1, 2, 3);

  test('that the volunteer chose gets every piece, and is taken away again when the run is cancelled', async () => {
    const done: string[] = [];
    const file = {
      createWritable: async () => ({
        write: async (bytes: Uint8Array) => void done.push(`write ${bytes.length}`),
        close: async () => void done.push('close'),
        abort: async () => void done.push('abort'),
      }),
      remove: async () => void done.push('remove'),
    };
    const sink = await openFileSink(file);
    await sink.put(piece);
    expect(await sink.close()).toBeUndefined();
    await (await openFileSink(file)).drop();
    expect(done).toEqual(['write 3', 'close', 'abort', 'remove']);
  });

  test('that the page keeps becomes one file, or nothing', async () => {
    const sink = openBlobSink('print-run.pdf', 'application/pdf');
    await sink.put(piece);
    await sink.put(piece);
    const file = await sink.close();
    expect([file?.name, file?.type, file?.size]).toEqual(['print-run.pdf', 'application/pdf', 6]);
    await sink.drop();
    expect((await sink.close())?.size).toBe(0);
  });
});

describe('the link of a row', () => {
  test('opens the very guide of the row', () => {
    const answers: Answers = { unit: 'afu', problem: ['unpaid', 'wounded'], passport: 'lost' };
    const row: Row = { locale: 'uk', answers, format: 'a4', copies: 3, today: '2026-12-01' };
    const [item] = groupRows([row]);
    if (!item) throw new Error('no item');
    const link = presetLink('https://example.org/', item);
    expect(readLink(new URL(link).hash, ['uk'])).toEqual({
      answers,
      locale: 'uk',
      today: '2026-12-01',
      notUnderstood: [],
    });
  });
});
