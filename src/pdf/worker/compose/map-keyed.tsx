/** @jsxImportSource react */
import { Fragment, type ReactNode } from 'react';

/** Sets many in a row; a place in the row is key enough, because a document is set once and never updated. */
export function mapKeyed<T>(
  items: readonly T[],
  set: (item: T, i: number) => ReactNode,
): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return items.map((item, i) => <Fragment key={i}>{set(item, i)}</Fragment>);
}
