import type { TypesetJob } from '../messages';

/**
 * Options of the PDF file: its language, and metadata that says nothing of its owner or the minute it was made.
 * The same job gives the same bytes, because the only date is the job's own day.
 */
export function describeFile({ tree, today }: TypesetJob) {
  const day = new Date(`${today}T00:00:00Z`);
  return {
    pdfVersion: '1.7',
    lang: tree.lang,
    displayTitle: true,
    info: {
      Title: tree.title,
      Creator: 'Putivnyk',
      Producer: 'Putivnyk',
      CreationDate: day,
      ModDate: day,
    },
  };
}

/**
 * What a print window should begin with. A booklet turned over on the wrong edge, or shrunk to the printer's own
 * margins, does not fold into pages that follow each other.
 */
export function printAs({ format, isTestSheet }: TypesetJob): Record<string, string> {
  if (format !== 'booklet' && !isTestSheet) return {};
  return { Duplex: 'DuplexFlipShortEdge', PrintScaling: 'None' };
}
