import type { Day } from '../../types';
import { type Form, type FormLine, type Slot, slotPattern } from './form';
import type { FormBlock, FormRun, FormSheet } from './sheet';

/** What was typed, by slot; of a table, by slot, row and column: `pay-rows.0.2`. Empty means: left for a pen. */
export type Typed = Readonly<Record<string, string>>;

type Slots = Readonly<Record<string, Slot>>;

/** Months in the genitive, which serves after «від», «з», «до» and «станом на» alike. */
const months =
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
    ' ',
  );

/** A day as a Ukrainian paper writes it: «1 грудня 2026 року». */
function writeUkrainianDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year} року`;
}

/** Puts what was typed into the lines of a paper, and places for a pen where nothing was. */
export function fillSheet(lines: readonly FormLine[], slots: Slots, typed: Typed): FormSheet {
  return { lang: 'uk', blocks: lines.flatMap((line) => fillLine(line, slots, typed)) };
}

/** The slots of some lines that the writer is asked for, each once, in order. */
export function askedSlots(lines: readonly FormLine[], slots: Slots): [id: string, slot: Slot][] {
  const ids = new Set(
    lines.flatMap(({ uk }) => Array.from(uk.matchAll(slotPattern), ([, id]) => id)),
  );
  return [...ids].flatMap((id): [string, Slot][] => {
    const slot = id === undefined ? undefined : slots[id];
    return id !== undefined && slot && slot.by !== 'clerk' ? [[id, slot]] : [];
  });
}

function fillLine({ place, uk }: FormLine, slots: Slots, typed: Typed): FormBlock[] {
  const blocks: FormBlock[] = [];
  let runs: FormRun[] = [];
  const endLine = () => {
    if (runs.some((run) => 'blank' in run || run.words.trim() !== ''))
      blocks.push({ type: 'line', place, runs });
    runs = [];
  };
  // Every second part is the name of a slot.
  for (const [index, part] of uk.split(slotPattern).entries()) {
    const slot = index % 2 === 1 ? slots[part] : undefined;
    if (!slot) {
      if (part !== '') runs.push({ words: part });
      continue;
    }
    const value = slot.by === 'clerk' ? '' : (typed[part] ?? '').trim();
    if (slot.kind === 'table') {
      endLine();
      blocks.push({ type: 'table', head: slot.columns, rows: rowsOf(part, slot, typed) });
    } else if (value !== '') {
      const [first = '', ...more] = (slot.kind === 'day' ? writeUkrainianDay(value) : value).split(
        '\n',
      );
      runs.push({ words: first });
      for (const words of more) {
        endLine();
        runs.push({ words });
      }
    } else if (slot.kind === 'long') {
      endLine();
      blocks.push({ type: 'rules', count: slot.rules });
    } else if (slot.kind === 'boxes') {
      endLine();
      blocks.push({ type: 'boxes', count: slot.boxes });
    } else runs.push({ blank: slot.width });
  }
  endLine();
  return blocks;
}

/** The rows that were typed, or empty ones for a pen. */
function rowsOf(
  id: string,
  { columns, rules }: Extract<Slot, { kind: 'table' }>,
  typed: Typed,
): string[][] {
  const rows = Array.from({ length: countRows(id, typed) }, (_, row) =>
    columns.map((_column, column) => (typed[`${id}.${row}.${column}`] ?? '').trim()),
  ).filter((row) => row.some((cell) => cell !== ''));
  return rows.length > 0 ? rows : Array.from({ length: rules }, () => columns.map(() => ''));
}

/** How many rows of a table were begun. */
export function countRows(id: string, typed: Typed): number {
  const numbers = Object.keys(typed)
    .filter((key) => key.startsWith(`${id}.`))
    .map((key) => Number(key.split('.')[1]) + 1);
  return Math.max(0, ...numbers);
}

/** Whether every slot of a paper is known, for the check of the build. */
export function unknownSlots(form: Form, slots: Slots): string[] {
  return Object.values(form.lines).flatMap(({ uk }) =>
    Array.from(uk.matchAll(slotPattern), ([, id = '']) => id).filter(
      (id) => !Object.hasOwn(slots, id),
    ),
  );
}
