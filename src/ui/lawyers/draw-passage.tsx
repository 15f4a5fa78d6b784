import type { ComponentChild } from 'preact';
import type { LoadedLanguage } from '../../app/load-language';
import type { FactBook } from '../../facts/fact-book';
import { formatMoment } from '../../facts/format';
import { valueOnDay } from '../../facts/value-on-day';
import { printFact } from '../../guide/fill/print-fact';
import type { Passage } from '../../guide/sign-off';
import { convertBlocks } from '../../guide/tree/convert-blocks';
import { readMarkdown } from '../../guide/tree/read-markdown';
import { drawNodes } from '../../preview/draw-nodes';
import type { Page } from '../../preview/renderer';
import type { Day } from '../../types';
import { factOf } from './list-rests';

type Piece = Passage['pieces'][number];

/** A passage as it reads in a guide, its values in place and each claim's sources named by their ids. */
export function drawPassage(
  pieces: readonly Piece[],
  facts: FactBook,
  today: Day,
  { t, words, available }: LoadedLanguage,
): ComponentChild {
  const print = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    const [id = ''] = piece.ids;
    const fact = factOf(piece.helper, id, facts);
    const value = fact && valueOnDay(fact, today);
    if (fact && value !== undefined) return printFact(fact, value, { t, words });
    return ` [${piece.ids.join(', ') || piece.helper}]`;
  };
  const markdown = pieces.map(print).join('');
  const nodes = convertBlocks(readMarkdown(markdown).children, {
    labelOf: (kind) => t(`callout.${kind}`),
    writtenDay: (day) => formatMoment(day, words),
    numberOf: () => 0,
  });
  const page: Page = { t, isFirst: () => false, draw: (some) => drawNodes(some, page) };
  return (
    <div class="guide" lang={available.tag}>
      {drawNodes(nodes, page)}
    </div>
  );
}
