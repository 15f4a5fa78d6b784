import { byWay, type RunItem } from './group-rows';
import type { Pages } from './merge/merge-pdf';
import type { MergeQuestion } from './merge/messages';
import { printing } from './printing';
import { mergeUpTo } from './queue';
import type { Run } from './run';

/**
 * Puts the guides into the file in the order of their rows, each as soon as it is made. Where there is a file for each
 * way of printing, rows of one way come together.
 */
export async function mergeRows(run: Run): Promise<void> {
  const { items, output, title, day, turn } = run.order;
  await merge(run, { type: 'open', output, title, day, turn });
  const rows = items
    .flatMap((item, guide) => item.rows.map((row) => ({ row, guide, item })))
    .sort((a, b) => (output === 'groups' ? byWay(a.item, b.item) : 0) || a.row - b.row);
  for (const { row, guide, item } of rows) {
    await untilOver(run, guide);
    await mergeRow(run, row, guide, item);
    run.change(mergeUpTo(run.queue, firstOpen(run)));
  }
}

/** Puts the index sheet before all rows, and ends the file. */
export async function mergeIndex(run: Run): Promise<void> {
  const { order, results, signal, threads } = run;
  const [worker] = threads.workers;
  if (!worker) throw new Error('There is no worker.');
  // The sheets of the index move all other pages, and how many they are is known when they are set.
  let sheets = 1;
  for (;;) {
    const { bytes, pages } = await worker.typeset(order.index(results, sheets), { signal });
    const needed = Math.ceil(pages / 2);
    if (needed <= sheets) {
      await merge(run, { type: 'close', index: bytes, title: order.title }, [bytes]);
      return;
    }
    sheets = needed;
  }
}

/** Waits until a guide is made, or will not be made. */
async function untilOver(run: Run, guide: number): Promise<void> {
  for (;;) {
    const { kind } = run.queue.works[guide] ?? { kind: 'failed' };
    if (kind === 'made' || kind === 'failed') return;
    await run.changed();
    run.signal.throwIfAborted();
  }
}

async function mergeRow(run: Run, row: number, guide: number, item: RunItem): Promise<void> {
  const work = run.queue.works[guide];
  if (work?.kind === 'failed') run.results.set(row, work);
  if (work?.kind !== 'made') return;
  const bytes = run.made.get(guide)?.bytes;
  run.made.delete(guide);
  run.placed.add(guide);
  const { output } = run.order;
  const file = output === 'groups' ? printing[item.format].file : nameFile(guide, item);
  const question: MergeQuestion = {
    type: 'place',
    guide,
    bytes,
    row: row + 1,
    format: item.format,
    copies: run.order.copiesOf(row),
    title: run.order.nameRow(row),
    name: file,
  };
  const place = await merge(run, question, bytes ? [bytes] : []);
  run.results.set(row, { kind: 'made', pages: work.pages, file, place });
}

/** The first guide whose file is still needed; all before it are let go of. */
function firstOpen({ order, placed, queue }: Run): number {
  const open = order.items.findIndex(
    (_, at) => !placed.has(at) && queue.works[at]?.kind !== 'failed',
  );
  return open < 0 ? order.items.length : open;
}

async function merge(
  { threads, signal }: Run,
  question: MergeQuestion,
  transfer: Transferable[] = [],
): Promise<Pages | undefined> {
  const { piece, pages } = await threads.merge(question, transfer);
  signal.throwIfAborted();
  if (piece.length > 0) await threads.put(piece);
  return pages;
}

/** Names in the archive stand in the order of the rows, and say nothing of who a guide is for. */
function nameFile(guide: number, { locale, format }: RunItem): string {
  return `${String(guide + 1).padStart(3, '0')}-${locale}-${format}.pdf`;
}
