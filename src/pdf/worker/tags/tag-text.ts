import { addSlot, type Element, type Slot } from '../structure/element';
import type { Structure } from '../structure/structure';
import { readCarried } from './carry-tags';
import type { LaidOut, Line, Run } from './laid-out';
import type { Pen } from './pen';

/** Runs that follow each other, over the ends of lines too, and belong to one element. */
interface Stretch {
  slot: Slot;
  lines: Line[];
}

/**
 * Parts a laid-out text into stretches, each to be painted inside the mark of its own element: the words of
 * the paragraph, a link, a word of another language. Nothing moves.
 */
export function tagText(text: LaidOut, block: Element, structure: Structure, pen: Pen): LaidOut {
  const lines = text.lines ?? [];
  const paths = readCarried(text);
  const elementOf = (run: Run) =>
    (paths.get(run.attributes.underlineStyle ?? '') ?? []).reduce<Element>(
      (around, tag) => structure.enter(around, tag),
      block,
    );
  const stretches = partByElement(lines, elementOf);
  const underlined = lines.filter(({ decorationLines }) => decorationLines?.length);
  const children = [
    ...stretches.flatMap((stretch) => pen.mark(stretch.slot, cut(text, stretch.lines))),
    ...(underlined.length > 0 ? pen.hide('Layout', cut(text, underlined.map(withoutRuns))) : []),
  ];
  const { lines: _, ...rest } = text;
  return { ...rest, type: 'VIEW', children };
}

function partByElement(lines: Line[], elementOf: (run: Run) => Element): Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of lines) {
    let { x } = line.box;
    let rest: Line | undefined;
    for (const run of line.runs) {
      const last = stretches.at(-1);
      const around = last?.slot.element;
      const element = run.glyphs?.length ? elementOf(run) : around;
      if (element && (element !== around || !rest)) {
        rest = { ...line, box: { ...line.box, x }, runs: [], decorationLines: [] };
        if (last && element === around) last.lines.push(rest);
        else stretches.push({ slot: addSlot(element), lines: [rest] });
      }
      rest?.runs.push(run);
      x += run.xAdvance ?? 0;
    }
  }
  return stretches;
}

function withoutRuns(line: Line): Line {
  return { ...line, runs: [] };
}

/** The same text with only some of its lines, which stay where they were. */
function cut(text: LaidOut, lines: Line[]): LaidOut {
  const top = (lines[0]?.box.y ?? 0) - (text.lines?.[0]?.box.y ?? 0);
  const box = { ...text.box, width: 0, height: 0, top, left: 0 };
  return { ...text, props: {}, style: {}, box, lines, children: [] };
}
