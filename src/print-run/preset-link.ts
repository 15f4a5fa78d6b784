import { usualExtent, writeExtent } from '../extent';
import type { RunItem } from './group-rows';

/** A square code on each guide: none, one that opens the page, or one that opens the same guide. */
export type QrWish = 'none' | 'page' | 'preset';

/**
 * A link that opens the same guide on a phone: all that the row says of its reader can be read in it.
 * @param address of the page, without a fragment
 */
export function presetLink(address: string, { locale, answers, today, extent }: RunItem): string {
  const said = Object.entries(answers).map(([name, value]) => [name, String(value)]);
  const day = today ? [['today', today]] : [];
  const length = extent === usualExtent ? [] : [['extent', writeExtent(extent)]];
  return `${address}#${new URLSearchParams([...said, ...day, ...length, ['locale', locale]])}`;
}
