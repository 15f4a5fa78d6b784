import type { Extent } from '../extent';
import type { Format } from '../formats';
import type { Block, GuideRoot, Inline, ListItem, TableCell, TableRow } from '../guide/tree/nodes';
import type { Translate } from '../i18n';
import type { Direction, LanguageTag } from '../types';
import type { Output } from './merge/messages';
import { nameOfRow } from './merge/write-names';
import type { Result } from './print-job';
import { printing, type Turn } from './printing';

/** One row of a run in finished words. */
export interface IndexRow {
  number: number;
  /** Whom it is for: the answers, or words for anybody. */
  whom: string;
  language: string;
  format: Format;
  extent: Extent;
  copies: number;
  result: Result;
  /** Why it was not made, as a finished sentence. */
  reason?: string;
}

/** What an index sheet says besides its rows. */
export interface IndexFrame {
  t: Translate;
  lang: LanguageTag;
  dir: Direction;
  /** The day of the run, written out. */
  day: string;
  output: Output;
  /** How the sheets of the one file are turned. */
  turn: Turn;
  /** Sheets that the index itself takes at the beginning of the one file. */
  sheets: number;
}

/**
 * Writes the sheet that lies on top of a run: how to print it, and what is where. It is for who prints and hands
 * out, in their language, and is typeset like a guide.
 */
export function writeIndex(rows: readonly IndexRow[], frame: IndexFrame): GuideRoot {
  const { t, lang, dir, day, output } = frame;
  const made = rows.filter(({ result }) => result.kind === 'made');
  const failed = rows.filter(({ result }) => result.kind === 'failed');
  const copies = made.reduce((sum, row) => sum + row.copies, 0);
  const sheets = made.reduce((sum, row) => sum + row.copies * Math.ceil(pagesOf(row) / 2), 0);
  const intro: Block[] = [
    paragraph(t('print-run.index.lead', { rows: made.length, copies, sheets, day })),
    paragraph(t('print-run.index.private')),
    heading(t('print-run.index.how')),
    list([
      t(`print-run.index.how.${output}`),
      ...advise(made, frame),
      t('print-run.index.scale'),
      ...(output === 'zip' ? [] : [t('print-run.index.number')]),
    ]),
    heading(t('print-run.index.what')),
    table(made, frame),
  ];
  if (failed.length > 0) {
    intro.push(
      heading(t('print-run.index.failed')),
      list(
        failed.map(({ number, reason = '' }) =>
          t('print-run.index.failed.row', { number, reason }),
        ),
      ),
    );
  }
  return { type: 'root', lang, dir, title: t('print-run.index.title'), intro, children: [] };
}

/** How each format of the run is turned and held together, and where it stands. */
function advise(made: readonly IndexRow[], frame: IndexFrame): string[] {
  const { t, output } = frame;
  const used = [...new Set(made.map(({ format }) => format))];
  return used.map((format) => {
    const { turn, staple } = printing[format];
    const mine = made.filter((row) => row.format === format);
    const pages = { pages: ranges(mine, frame.sheets) };
    const onPages = output === 'pdf' && used.length > 1 ? t('print-run.index.on-pages', pages) : '';
    const where = output === 'groups' ? `${printing[format].file}.` : onPages;
    return [
      `${t(`format.${format}`)}:`,
      where,
      t(`print-run.index.turn.${output === 'pdf' ? frame.turn : turn}`),
      t(`print-run.index.staple.${staple}`),
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** Pages of the file, rows that stand one after another taken together. */
function ranges(rows: readonly IndexRow[], sheets: number): string {
  const found: [from: number, to: number][] = [];
  for (const row of rows) {
    const place = placeOf(row, sheets);
    const last = found.at(-1);
    if (!place) continue;
    if (last && last[1] + 1 === place[0]) last[1] = place[1];
    else found.push(place);
  }
  return found.map(([from, to]) => `${from}–${to}`).join(', ');
}

function placeOf({ result }: IndexRow, sheets: number): [from: number, to: number] | undefined {
  if (result.kind !== 'made' || !result.place) return undefined;
  return [result.place.from + sheets * 2, result.place.to + sheets * 2];
}

function pagesOf({ result }: IndexRow): number {
  return result.kind === 'made' ? result.pages : 0;
}

function table(rows: readonly IndexRow[], { t, output, sheets }: IndexFrame): Block {
  const heads = ['row', 'whom', 'locale', 'edition', 'copies', output === 'pdf' ? 'place' : 'file'];
  const head = heads.map((name) => text(t(`print-run.column.${name}`)));
  const body = rows.map((row) => {
    const { number, whom, language, format, extent, copies } = row;
    const name = nameEdition(format, extent, t);
    const words = [`${number}`, whom, language, name, `${copies}`].map(text);
    return [...words.map((one) => [one]), linkTo(row, output, sheets)];
  });
  return { type: 'table', children: [head.map((one) => [one]), ...body].map(tableRow) };
}

/** How a guide is printed, and how much of it where that is not the short guide. */
function nameEdition(format: Format, extent: Extent, t: Translate): string {
  const name = t(`format.${format}`);
  if (format === 'card' || extent === 'core') return name;
  return `${name}, ${t(extent === 'whole' ? 'extent.whole' : 'extent.some')}`;
}

/** Where a row is, to be followed on a screen: a page of this file, or another file of the archive. */
function linkTo(row: IndexRow, output: Output, sheets: number): Inline[] {
  const { number, result } = row;
  const place = placeOf(row, output === 'pdf' ? sheets : 0)?.join('–') ?? '';
  if (output === 'pdf') return [link(`#${nameOfRow(number)}`, place)];
  const file = result.kind === 'made' ? result.file : '';
  return output === 'groups' ? [link(file, file), text(`: ${place}`)] : [link(file, file)];
}

function tableRow(cells: readonly Inline[][]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
  };
}

function text(value: string) {
  return { type: 'text', value } as const;
}

function link(url: string, words: string): Inline {
  return { type: 'link', url, children: [text(words)] };
}

function paragraph(words: string): Block {
  return { type: 'paragraph', children: [text(words)] };
}

function heading(words: string): Block {
  return { type: 'heading', depth: 2, children: [text(words)] };
}

function list(items: readonly string[]): Block {
  const asItem = (words: string): ListItem => ({
    type: 'listItem',
    checked: null,
    children: [paragraph(words)],
  });
  return { type: 'list', ordered: false, start: 1, children: items.map(asItem) };
}
