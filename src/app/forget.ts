import { revokeFiles } from './files';
import { dropTypeset } from './typeset-ahead';
import { forgetGuide } from './write-for-reader';

const others = new Set<() => void>();

/** Also calls this when everything is let go of: for rooms that are loaded later than this file. */
export function onClear(drop: () => void): void {
  others.add(drop);
}

/** Lets go of everything that was made of a person's answers. */
export function clearAll(): void {
  for (const drop of others) drop();
  dropTypeset();
  forgetGuide();
  revokeFiles();
}
