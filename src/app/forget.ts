import { revokeFiles } from './files';
import { dropTypeset } from './typeset-ahead';
import { forgetGuide } from './write-for-reader';

const others = new Set<() => void>();

/** Registers a function that `clearAll` calls too: for modules that are loaded later than this one. */
export function onClear(drop: () => void): void {
  others.add(drop);
}

/** Clears all state derived from a person's answers. */
export function clearAll(): void {
  for (const drop of others) drop();
  dropTypeset();
  forgetGuide();
  revokeFiles();
}
