import { clearAll } from '../../app/forget';
import { endTypesetter } from '../../app/typesetter';
import { wipeKept } from '../../print-run/kept-name';

/** Where the page goes: an empty page that belongs to nobody and suggests nothing. */
const elsewhere = 'about:blank';

/** Clears the screen and all that the page holds, ends the typesetter, and goes to an empty page. */
export function leave(): void {
  clearAll();
  endTypesetter();
  wipeKept();
  document.title = '';
  document.body.replaceChildren();
  // A browser may keep the page to make Back quick: then it comes back as a fresh one.
  window.addEventListener('pageshow', (event) => event.persisted && location.reload());
  location.replace(elsewhere);
}
