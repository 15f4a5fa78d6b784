import { printing } from '../printing';
import { archiveFiles } from './archive';
import { mergePdf, type PdfBinding, type PlacedRow } from './merge-pdf';
import type { MergeAnswer, MergeQuestion, PlaceQuestion } from './messages';

/** The name of the index sheet in the archive: it stands first in any list. */
const indexName = '000-index.pdf';

/** Makes a merger: it is asked to open, then to place rows in their order, then to close. */
export function makeMerger(): (question: MergeQuestion) => MergeAnswer {
  let pieces: Uint8Array[] = [];
  const write = (bytes: Uint8Array) => void pieces.push(bytes);
  let answer: ((question: MergeQuestion) => MergeAnswer['pages']) | undefined;

  return (question) => {
    if (question.type === 'prepare') return { piece: join([]) };
    if (question.type === 'open') answer = openings[question.output](question, write);
    else if (!answer) throw new Error('The merger was not opened.');
    const pages = question.type === 'open' ? undefined : answer?.(question);
    const reply = { piece: join(pieces), pages };
    pieces = [];
    return reply;
  };
}

type Opening = Extract<MergeQuestion, { type: 'open' }>;
type Write = (bytes: Uint8Array) => void;

const openings = { pdf: openPdf, groups: openGroups, zip: openZip };

function openPdf(opening: Opening, write: Write) {
  const { turn } = opening;
  const pdf = mergePdf(opening, write);
  return (question: MergeQuestion) => {
    if (question.type === 'place') return placeRow(pdf, question, turn);
    if (question.type === 'close') {
      // The index sheet is set like the usual guide, to be turned on the long edge.
      const isBackTurned = turn === 'short';
      pdf.placeFirst(new Uint8Array(question.index), question.title, { isBackTurned });
      pdf.end();
    }
    return undefined;
  };
}

/** One file for each way of printing, one after another: rows have to come in that order. */
function openGroups({ title, day }: Opening, write: Write) {
  const zip = archiveFiles(day, write);
  let open: { file: string; pdf: PdfBinding; end(): void } | undefined;
  return (question: MergeQuestion) => {
    if (question.type === 'place') {
      const { file, turn } = printing[question.format];
      if (open?.file !== file) {
        open?.end();
        const entry = zip.open(file);
        const pdf = mergePdf({ title, day, turn }, entry.push);
        const end = () => {
          pdf.end();
          entry.end();
        };
        open = { file, pdf, end };
      }
      return placeRow(open.pdf, question, turn);
    }
    if (question.type === 'close') {
      open?.end();
      zip.add(indexName, new Uint8Array(question.index));
      zip.end();
    }
    return undefined;
  };
}

function openZip({ day }: Opening, write: Write) {
  const zip = archiveFiles(day, write);
  return (question: MergeQuestion) => {
    if (question.type === 'place' && question.bytes)
      zip.add(question.name, new Uint8Array(question.bytes));
    if (question.type === 'close') {
      zip.add(indexName, new Uint8Array(question.index));
      zip.end();
    }
    return undefined;
  };
}

/** @param turn of the file's sheets */
function placeRow(pdf: PdfBinding, question: PlaceQuestion, turn: Opening['turn']) {
  const { guide, bytes, row, format, copies, title } = question;
  const own = printing[format];
  const placed: PlacedRow = {
    ...{ row, copies, title },
    number: { row, at: own.number },
    isBackTurned: own.turn !== turn,
  };
  return pdf.place(guide, bytes && new Uint8Array(bytes), placed);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
