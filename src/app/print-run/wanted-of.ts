import type { RunItem } from '../../print-run/group-rows';
import { presetLink } from '../../print-run/preset-link';
import type { Wanted } from '../../print-run/writer/messages';
import type { Day } from '../../types';
import { publicAddress } from '../public-address';
import type { RunState } from './run-state';

/** What the writer is asked for: the same for the estimate of a guide and for the guide, so that it is written once. */
export function wantedOf(item: RunItem, { paper, qr }: RunState, day: Day): Wanted {
  const { locale, answers, format, extent, today = day } = item;
  return {
    locale,
    answers,
    today,
    extent,
    printFormat: { format, paper },
    qr: addressFor(item, qr),
  };
}

/** The address of the square code that the volunteer wishes on this guide. */
function addressFor(item: RunItem, qr: RunState['qr']): string | undefined {
  const address = publicAddress(location);
  if (!address || qr === 'none') return undefined;
  return qr === 'preset' ? presetLink(address, item) : address;
}
