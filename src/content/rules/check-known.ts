import { type Holds, partsOf } from '../../rules/holds';

/** Whether it can be unknown: what it asks of answers does not stand in may, sure or open. */
export function mayBeUnknown(holds: Holds): boolean {
  if ('may' in holds || 'sure' in holds || 'open' in holds) return false;
  if ('inForce' in holds || 'reached' in holds) return false;
  const parts = partsOf(holds);
  return parts.length === 0 || parts.some(mayBeUnknown);
}
