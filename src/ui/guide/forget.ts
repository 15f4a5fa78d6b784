import { revokeFiles } from './files';
import { dropTypeset } from './typeset-ahead';
import { forgetGuide } from './write-for-reader';

/** Lets go of everything that was made of a person's answers. */
export function forgetEverything(): void {
  dropTypeset();
  forgetGuide();
  revokeFiles();
}
