import { archiveFiles } from './archive';
import { mergePdf } from './merge-pdf';
import type { MergeAnswer, MergeQuestion } from './messages';

/** The name of the index sheet in the archive: it stands first in any list. */
const indexName = '000-index.pdf';

/** Makes a merger: it is asked to open, then to place rows in their order, then to close. */
export function makeMerger(): (question: MergeQuestion) => MergeAnswer {
  let pieces: Uint8Array[] = [];
  const write = (bytes: Uint8Array) => void pieces.push(bytes);
  let answer: ((question: MergeQuestion) => MergeAnswer['pages']) | undefined;

  return (question) => {
    if (question.type === 'prepare') return { piece: join([]) };
    if (question.type === 'open') {
      answer = question.output === 'pdf' ? openPdf(question, write) : openZip(question, write);
    } else if (!answer) throw new Error('The merger was not opened.');
    const pages = question.type === 'open' ? undefined : answer(question);
    const reply = { piece: join(pieces), pages };
    pieces = [];
    return reply;
  };
}

type Opening = Extract<MergeQuestion, { type: 'open' }>;
type Write = (bytes: Uint8Array) => void;

function openPdf(opening: Opening, write: Write) {
  const pdf = mergePdf(opening, write);
  return (question: MergeQuestion) => {
    if (question.type === 'place') {
      const { guide, bytes, copies, title } = question;
      return pdf.place(guide, bytes && new Uint8Array(bytes), copies, title);
    }
    if (question.type === 'close') {
      pdf.placeFirst(new Uint8Array(question.index), question.title);
      pdf.end();
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

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
