import { type Keep, openKeep } from '../../print-run/keep';
import { wipeKept } from '../../print-run/kept-name';
import { makePause, type Pause } from '../../print-run/pause';
import { presetLink } from '../../print-run/preset-link';
import type { PrintJob, Result } from '../../print-run/print-run';
import { makePrintRun, type RunThreads } from '../../print-run/print-run';
import { countProgress } from '../../print-run/progress';
import { isOver } from '../../print-run/queue';
import { type ChosenFile, openBlobSink, openFileSink, type Sink } from '../../print-run/sink';
import { currentDay } from '../days';
import { publicAddress } from '../public-address';
import { presentCodes } from './kept-codes';
import { pagesOfItem } from './run-state';
import type { RunStore } from './run-store';

/** What can be done while a run is made. */
export interface RunControls {
  setPaused(paused: boolean): void;
  cancel(): void;
}

/** File names say nothing of what is in them. */
const files = {
  pdf: { name: 'print-run.pdf', type: 'application/pdf' },
  zip: { name: 'print-run.zip', type: 'application/zip' },
} as const;

let controls: (RunControls & { pause: Pause }) | undefined;

/** The run that is being made, if one is. */
export function runControls(): RunControls | undefined {
  return controls;
}

interface Picker {
  showSaveFilePicker?(options: object): Promise<ChosenFile>;
}

/**
 * Makes the run that the rows say. Where the browser can write to a file of the volunteer's choice, it asks for one
 * first: then memory does not grow with the run.
 * @param order what the rows come to, in the words of the page
 */
export async function startRun(room: RunStore, order: PrintJob): Promise<void> {
  const { name, type } = files[order.output];
  const chosen = await chooseFile(name, type);
  if (chosen === 'none') return;
  const stopping = new AbortController();
  const pause = makePause();
  controls = {
    pause,
    setPaused(paused) {
      pause.set(paused);
      const { phase } = room.state;
      if (phase.kind === 'at-work') room.set({ phase: { ...phase, isPaused: paused } });
    },
    cancel: () => stopping.abort(new DOMException('The print run was cancelled.', 'AbortError')),
  };
  room.onForget(controls.cancel);
  let sink: Sink | undefined;
  let isFileFault = false;
  let keep: Keep | undefined;
  try {
    sink = chosen ? await openFileSink(chosen) : openBlobSink(name, type);
    keep = room.state.keep === 'yes' ? await openKept(room) : undefined;
    const results = await makePrintRun(
      order,
      threadsOf(
        room,
        watchFaults(sink, () => (isFileFault = true)),
        keep,
      ),
      {
        signal: stopping.signal,
        pause,
        onChange: (queue) => watch(room, order, pause, queue),
      },
    );
    const file = await endFile(sink, results);
    learnPages(room, order, results);
    room.set({ phase: { kind: 'done', results, file } });
    endKeeping(room, keep);
  } catch {
    await sink?.drop();
    const isStopped = stopping.signal.aborted;
    if (isStopped && room.state.phase.kind === 'at-work') room.set({ phase: { kind: 'stopped' } });
    if (!isStopped) room.set({ phase: { kind: 'broken', what: isFileFault ? 'file' : 'program' } });
    endKeeping(room, keep);
  } finally {
    // Also ends what a fault of the file has left at work.
    stopping.abort();
    controls = undefined;
    room.onForget(() => {});
    room.endParts();
    // The next run may be made with no network; after Cancel nothing is left running.
    if (room.state.phase.kind === 'done') room.prepare();
    else room.set({ parts: 'none' });
  }
}

function threadsOf(room: RunStore, sink: Sink, keep: Keep | undefined): RunThreads {
  const parts = room.parts();
  const { paper, qr } = room.state;
  const address = publicAddress(location);
  return {
    workers: parts.workers,
    merge: parts.merge,
    put: sink.put,
    async write(item) {
      const { locale, answers, today = currentDay(), format } = item;
      const link = address && (qr === 'preset' ? presetLink(address, item) : address);
      const printFormat = { format, paper };
      const wanted = { locale, answers, today, printFormat, qr: qr === 'none' ? undefined : link };
      const { job } = await parts.write({ type: 'write', wanted });
      if (!job) throw new Error('The writer sent no guide.');
      return job;
    },
    ...(keep && {
      kept: (key: string) => keep.made(`${paper} ${qr} ${key}`),
      keep: (key, made) => keep.putMade(`${paper} ${qr} ${key}`, made),
    }),
  };
}

/** Where no row was made, no file is left. */
async function endFile(sink: Sink, results: ReadonlyMap<number, Result>) {
  if ([...results.values()].some(({ kind }) => kind === 'made')) {
    return (await sink.close()) ?? 'chosen';
  }
  await sink.drop();
  return 'none';
}

/** A sink that tells when it cannot be written to. */
function watchFaults(sink: Sink, tell: () => void): Sink {
  const put: Sink['put'] = (piece) =>
    sink.put(piece).catch((caught) => {
      tell();
      throw caught;
    });
  return { ...sink, put };
}

function watch(
  room: RunStore,
  order: PrintJob,
  pause: Pause,
  queue: Parameters<typeof isOver>[0],
): void {
  const about = order.items.map((item) => pagesOfItem(room.state, item));
  const progress = countProgress(queue, about, pause.worked() / 1000);
  room.set({
    phase: { kind: 'at-work', progress, isPaused: pause.isPaused, isIndex: isOver(queue) },
  });
}

/** What was a guess is known for the next time. */
function learnPages(room: RunStore, order: PrintJob, results: ReadonlyMap<number, Result>): void {
  const pages = new Map(room.state.pages);
  for (const { key, rows } of order.items) {
    const [result] = rows.map((row) => results.get(row));
    if (result?.kind === 'made') pages.set(key, result.pages);
  }
  room.set({ pages });
}

/** @returns nothing where the browser offers no files, `none` where the volunteer chose none */
async function chooseFile(name: string, type: string): Promise<ChosenFile | 'none' | undefined> {
  const { showSaveFilePicker: show } = window as Picker;
  if (!show) return undefined;
  const ending = name.slice(name.lastIndexOf('.'));
  try {
    return await show.call(window, {
      suggestedName: name,
      types: [{ accept: { [type]: [ending] } }],
    });
  } catch (caught) {
    // A frame or a policy may forbid the picker: then the file is saved as any other.
    return caught instanceof DOMException && caught.name === 'AbortError' ? 'none' : undefined;
  }
}

async function openKept(room: RunStore): Promise<Keep> {
  const keep = await openKeep();
  const rows = room.state.drafts.map(({ cells }) => cells);
  const { output, paper, qr } = room.state;
  await keep.putRun({ rows, output, paper, qr, day: currentDay(), codes: presentCodes() });
  return keep;
}

function endKeeping(room: RunStore, keep: Keep | undefined): void {
  keep?.close();
  if (!keep) return;
  wipeKept();
  room.set({ keep: 'no', found: undefined });
}
