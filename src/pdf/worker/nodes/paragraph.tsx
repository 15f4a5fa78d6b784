/** @jsxImportSource react */
import type { NodeOf } from '../../../guide/nodes';
import { holdsForeign } from '../measure-blocks';
import { setLine } from '../set-line';
import type { Setting } from '../setting';

/** Sets a paragraph in the type of where it stands. */
export function setParagraph({ children }: NodeOf<'paragraph'>, setting: Setting) {
  const { styles, voice, depth, setAll } = setting;
  const type = voice === 'show' && !holdsForeign(children) ? styles.body : styles[voice];
  return setLine(styles, depth === 0 ? [type, styles.inset] : type, setAll(children));
}
