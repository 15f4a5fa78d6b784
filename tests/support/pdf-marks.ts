/** What a page's stream says of its marked content, read operator by operator. */
export interface Marks {
  marks: { tag: string; mcid: number | null }[];
  /** Operators that paint outside every mark, or inside two. */
  strays: string[];
  /** The most marks that were ever open at once. */
  depth: number;
}

const paints = /(?:^|\s)(Tj|TJ|'|"|S|s|f|F|f\*|B|B\*|b|b\*|Do|sh|EI)$/;

/** @throws where marks are closed that were not opened, or the other way about */
export function readMarks(stream: string): Marks {
  const found: Marks = { marks: [], strays: [], depth: 0 };
  let open = 0;
  let inText = false;
  // The engine's dictionaries run over lines; its operators stand at the end of one.
  for (const line of stream
    .replace(/<<[\s\S]*?>>/g, (dict) => dict.replaceAll('\n', ' '))
    .split('\n')) {
    if (/\b(BDC|BMC)$/.test(line)) {
      if (inText) throw new Error(`a mark that opens inside a run of text: ${line}`);
      const tag = /^\/(\w+)/.exec(line)?.[1] ?? '';
      const mcid = /\/MCID (\d+)/.exec(line)?.[1];
      found.marks.push({ tag, mcid: mcid === undefined ? null : Number(mcid) });
      open += 1;
      found.depth = Math.max(found.depth, open);
    } else if (line === 'EMC') {
      if (open === 0 || inText) throw new Error('a mark that closes where it may not');
      open -= 1;
    } else if (line === 'BT' || line === 'ET') inText = line === 'BT';
    else if (paints.test(line) && open !== 1) found.strays.push(line);
  }
  if (open > 0) throw new Error('a mark that stays open at the end of the page');
  return found;
}
