import type { Holds } from '../../rules/holds';
import { checkHolds, type Known } from './check-holds';
import { mayBeUnknown } from './check-known';
import { type OnFault, parseHolds } from './parse-holds';

/** Reads for whom a row of a table is: something that is never unknown. Faults are told. */
export function readCondition(
  data: unknown,
  path: readonly (string | number)[],
  known: Known,
  onFault: OnFault,
): Holds | undefined {
  const holds = parseHolds(data, path, onFault);
  if (!holds) return undefined;
  for (const problem of checkHolds(holds, known)) onFault(path, problem);
  if (mayBeUnknown(holds)) {
    onFault(path, 'may be unknown; ask it as { may: … }, { sure: … } or { open: … }.');
  }
  return holds;
}
