/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { Block, Inline, Link, ListItem, NodeOf } from '../../../guide/tree/nodes';
import { widthOf } from '../fonts/open-fonts';
import { noTag, tagAs } from '../structure/tag';
import type { ComposeContext } from './compose-context';
import { composeText } from './compose-text';
import { keepWithNext } from './keep-with-next';
import { mapKeyed } from './map-keyed';
import { fullMeasure } from './page-geometry';
import { type Call, parseCalls } from './parse-calls';
import { plainText } from './plain-text';

/** A heading and the list under it that says whom to call. */
export interface Calls {
  heading: NodeOf<'heading'>;
  list: NodeOf<'list'>;
}

/** A heading with a list of numbers and addresses under it, or nothing. */
export function callsIn(heading: Block, list: Block): Calls | undefined {
  if (heading.type !== 'heading' || list.type !== 'list' || list.ordered) return undefined;
  const isCall = (item: ListItem) => parseCalls(item)?.some(({ link }) => link);
  return list.children.every(isCall) ? { heading, list } : undefined;
}

/** What stands in one cell of the frame. Cells of one item are one item to whoever hears them. */
interface Cell {
  calls: Call[];
  item: readonly [Tagged: ReturnType<typeof tagAs>, paragraph: ReturnType<typeof tagAs>];
}

/**
 * Sets whom to call in a frame: each number alone on its line, as large as can be read by a torch. In large print the
 * frame may be higher than a page, so a page may end between two of its rows.
 */
export function composeCalls({ heading, list }: Calls, context: ComposeContext) {
  const { styles, composeAll } = context;
  const title = plainText(heading.children);
  return (
    <View style={styles.calls}>
      {composeText(styles, styles.callsTitle, composeAll(heading.children), {
        ...keepWithNext,
        ...tagAs(heading.depth === 2 ? 'H3' : 'H4'),
        ...(heading.depth === 2 && { bookmark: title }),
      })}
      <View {...tagAs({ role: 'L', numbering: 'None' })}>
        {mapKeyed(rowsOf(list, context), (row, i) => (
          <View style={i > 0 ? [styles.row, styles.callRow] : styles.row} wrap={false}>
            {mapKeyed(row, (cell, k) =>
              composeCell(cell, sharesOf(row, context)[k] ?? 1, k === 0, context),
            )}
          </View>
        ))}
      </View>
    </View>
  );
}

function composeCell(
  { calls, item: [tags, paragraph] }: Cell,
  flexGrow: number,
  isFirst: boolean,
  context: ComposeContext,
) {
  const { styles, composeAll } = context;
  const set = (nodes: readonly Inline[]) =>
    nodes.length > 0 ? composeText(styles, styles.callWords, composeAll(nodes), paragraph) : null;
  return (
    <View style={[styles.call, { flexGrow }, isFirst ? {} : styles.nextCall]} {...tags}>
      {mapKeyed(calls, ({ words, link, after }) => (
        <View {...noTag}>
          {set(words)}
          {link ? composeText(styles, typeOf(link, styles), composeAll([link]), paragraph) : null}
          {set(after)}
        </View>
      ))}
    </View>
  );
}

function typeOf({ url }: Link, styles: ComposeContext['styles']) {
  return url.startsWith('tel:') ? styles.callNumber : styles.callAddress;
}

/** Three short numbers stand in a row, or two that fit half of it, or one. */
function rowsOf({ children }: NodeOf<'list'>, context: ComposeContext): Cell[][] {
  const measure = fullMeasure(context.geometry) - 4;
  const rows: Cell[][] = [];
  let most = 0;
  for (const cell of children.flatMap(cellsOf)) {
    const own = Math.max(1, Math.min(3, Math.floor(measure / widthIn(cell, context))));
    const row = rows.at(-1);
    if (row && row.length < Math.min(most, own)) {
      row.push(cell);
      most = Math.min(most, own);
    } else {
      rows.push([cell]);
      most = own;
    }
  }
  return rows;
}

/** How a row is shared among its cells: more for more words, unless a number would no longer fit on its line. */
function sharesOf(row: readonly Cell[], context: ComposeContext): number[] {
  const shares = row.map(({ calls }) =>
    Math.min(2.5, Math.max(1, Math.max(...calls.map(lettersOf)) / 20)),
  );
  const measure = fullMeasure(context.geometry) - 4;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const fits = row.every(
    (cell, i) => widthIn(cell, context) <= (measure * (shares[i] ?? 1)) / whole,
  );
  return fits ? shares : row.map(() => 1);
}

/** Letters of what stands above and below a number. */
function lettersOf({ words, after }: Call): number {
  return plainText([...words, ...after]).length;
}

/** The width that a cell needs for its longest number or address on one line. */
function widthIn({ calls }: Cell, { styles, fonts }: ComposeContext): number {
  const widths = calls.map(({ link }) =>
    link ? widthOf(plainText(link.children), fonts.bold, typeOf(link, styles).fontSize) : 0,
  );
  return Math.max(...widths) + 2 * styles.call.paddingHorizontal + 1;
}

/** Emergency numbers have a cell each; all else that an item names belongs together. */
function cellsOf(item: ListItem): Cell[] {
  const calls = parseCalls(item) ?? [];
  const tags = [tagAs('LI', 'LBody'), tagAs('P')] as const;
  const areShort = calls.every(({ link }) => link && plainText(link.children).length <= 4);
  return areShort ? calls.map((call) => ({ calls: [call], item: tags })) : [{ calls, item: tags }];
}
