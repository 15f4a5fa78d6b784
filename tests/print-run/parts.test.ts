import { describe, expect, test } from 'vitest';
import { groupRows } from '../../src/print-run/group-rows';
import { presetLink } from '../../src/print-run/preset-link';
import type { Row } from '../../src/print-run/row';
import { openBlobSink, openFileSink } from '../../src/print-run/sink';
import type { Answers } from '../../src/questions/fields';
import { readLinkCode } from '../../src/questions/link-code';
import { readLink } from '../../src/questions/read-link';

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

  test('is begun anew when the file that was being made is worth nothing', async () => {
    const done: string[] = [];
    const file = {
      createWritable: async () => {
        done.push('open');
        return {
          write: async () => void done.push('write'),
          close: async () => void done.push('close'),
          abort: async () => void done.push('abort'),
        };
      },
      remove: async () => void done.push('remove'),
    };
    const sink = await openFileSink(file);
    await sink.put(piece);
    await sink.restart();
    await sink.put(piece);
    await sink.close();
    expect(done).toEqual(['open', 'write', 'abort', 'open', 'write', 'close']);

    const inMemory = openBlobSink('print-run.pdf', 'application/pdf');
    await inMemory.put(piece);
    await inMemory.restart();
    await inMemory.put(piece);
    expect((await inMemory.close())?.size).toBe(3);
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
    const row: Row = {
      locale: 'uk',
      answers,
      format: 'a4',
      extent: ['citizenship', 'leave'],
      copies: 3,
      today: '2026-12-01',
    };
    const [item] = groupRows([row]);
    if (!item) throw new Error('no item');
    const link = presetLink('https://example.org/', item);
    expect(link).not.toMatch(/unit|afu|=/);
    const words = readLinkCode(new URL(link).hash.slice(1), ['uk']) ?? '';
    expect(readLink(words, ['uk'])).toEqual({
      answers: { ...answers, problem: expect.arrayContaining(['unpaid', 'wounded']) },
      locale: 'uk',
      today: '2026-12-01',
      extent: ['citizenship', 'leave'],
      notUnderstood: [],
    });
  });
});
