import { usualExtent } from '../extent';
import { writeLinkCode } from '../questions/link-code';
import type { RunItem } from './group-rows';

/** A square code on each guide: none, one that opens the page, or one that opens the same guide. */
export type QrWish = 'none' | 'page' | 'preset';

/**
 * A link that opens the same guide on a phone, as a short code: whoever has this page can read in it what the row says
 * of its reader, and the browser that opens it keeps it in its history.
 * @param address of the page, without a fragment
 */
export function presetLink(address: string, { locale, answers, today, extent }: RunItem): string {
  const day = today ? { today } : {};
  const length = extent === usualExtent ? {} : { extent };
  return `${address}#${writeLinkCode({ ...answers, locale, ...day, ...length })}`;
}
