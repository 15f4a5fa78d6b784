import { describe, expect, test } from 'vitest';
import { openMergeThread } from '../../src/print-run/merge/merge-thread';
import type { MergeAnswer, MergeQuestion } from '../../src/print-run/merge/messages';
import { keepWritten } from '../../src/print-run/writer/keep-written';
import type { Wanted } from '../../src/print-run/writer/messages';
import { makeWriter } from '../../src/print-run/writer/writer';
import { FakeThread } from '../support/fake-thread';

const open: MergeQuestion = {
  type: 'open',
  output: 'pdf',
  title: 'Run',
  day: '2026-11-27',
  turn: 'long',
};
const place: MergeQuestion = {
  type: 'place',
  guide: 0,
  row: 1,
  format: 'a4',
  copies: 1,
  title: 'Row',
  name: 'a.pdf',
};

describe('the merge thread', () => {
  type Fake = FakeThread<MergeQuestion, MergeAnswer>;
  const obey: Fake['answer'] = (_question, id, thread) =>
    thread.say({ type: 'answer', id, answer: { piece: new Uint8Array(1) } });

  function mergeOf(...answers: Fake['answer'][]) {
    const workers: Fake[] = [];
    const merge = openMergeThread(() => {
      const worker: Fake = new FakeThread(answers[workers.length] ?? obey);
      workers.push(worker);
      return worker;
    });
    return {
      merge,
      workers,
      heard: () => workers.map(({ heard }) => heard.map(({ type }) => type)),
    };
  }

  test('is replaced when it dies before it holds a file', async () => {
    const { merge, heard } = mergeOf((_question, _id, thread) => thread.fail('gone'));
    await merge.ask({ type: 'prepare' });
    await merge.ask(open);
    await merge.ask(place);
    expect(heard()).toEqual([['prepare'], ['prepare', 'open', 'place']]);
  });

  test('takes no row into another file than the one that was begun', async () => {
    const { merge, workers, heard } = mergeOf();
    await merge.ask(open);
    workers[0]?.fail('gone');
    await expect(merge.ask(place)).rejects.toMatchObject({ name: 'ThreadFault', kind: 'died' });
    await merge.ask(open);
    await merge.ask(place);
    expect(heard()).toEqual([['open'], ['open', 'place']]);
  });

  test('that dies over a row is not asked for it again', async () => {
    const { merge, heard } = mergeOf((question, id, thread) =>
      question.type === 'open' ? obey(question, id, thread) : thread.fail('gone'),
    );
    await merge.ask(open);
    await expect(merge.ask(place)).rejects.toMatchObject({ kind: 'died' });
    expect(heard()).toEqual([['open', 'place']]);
  });
});

describe('the writer', () => {
  const wanted = (unit: 'afu' | 'guard'): Wanted => ({
    locale: 'en',
    answers: { unit },
    today: '2026-11-27',
    extent: 'core',
    printFormat: { format: 'a4', paper: 'a4' },
  });
  const writerOf = (mostBytes?: number) => {
    const written: unknown[] = [];
    const writer = makeWriter(
      {
        load: async () => {},
        async write({ answers }) {
          written.push(answers.unit);
          return { letters: 7, job: { lang: 'en', bytes: new ArrayBuffer(10) } };
        },
      },
      mostBytes,
    );
    return { writer, written };
  };

  test('writes a guide once for its estimate and for the run', async () => {
    const { writer, written } = writerOf();
    expect(await writer({ type: 'estimate', wanted: wanted('afu') })).toEqual({
      answer: { letters: 7 },
    });
    const { answer, transfer } = await writer({ type: 'write', wanted: wanted('afu') });
    expect(answer).toMatchObject({ letters: 7, job: { lang: 'en' } });
    expect(transfer).toEqual([answer.job?.bytes]);
    expect(written).toEqual(['afu']);
  });

  test('writes a guide anew that has been handed out, or that is another', async () => {
    const { writer, written } = writerOf();
    await writer({ type: 'estimate', wanted: wanted('afu') });
    await writer({ type: 'write', wanted: { ...wanted('afu'), today: '2026-11-28' } });
    await writer({ type: 'write', wanted: wanted('afu') });
    await writer({ type: 'write', wanted: wanted('afu') });
    expect(written).toEqual(['afu', 'afu', 'afu']);
  });

  test('keeps no more than it may', async () => {
    const { writer, written } = writerOf(10);
    await writer({ type: 'estimate', wanted: wanted('afu') });
    await writer({ type: 'estimate', wanted: wanted('guard') });
    await writer({ type: 'write', wanted: wanted('guard') });
    await writer({ type: 'write', wanted: wanted('afu') });
    expect(written).toEqual(['afu', 'guard', 'afu']);
    const kept = keepWritten(10);
    const large = { letters: 1, job: { lang: 'en', bytes: new ArrayBuffer(11) } };
    kept.put('large', large);
    expect(kept.take('large')).toBeUndefined();
  });
});
