/** @jsxImportSource react */
import type { NodeOf } from '../../../../guide/tree/nodes';
import type { Setting } from '../compose-context';
import { setLine } from '../compose-text';
import { keepWithNext } from '../keep-with-next';
import { holdsForeign, leadsOn } from '../measure-blocks';

/** Sets a paragraph in the type of where it stands. */
export function setParagraph(node: NodeOf<'paragraph'>, setting: Setting) {
  const { children } = node;
  const { styles, voice, depth, setAll } = setting;
  const leads = leadsOn(node);
  const type = voice === 'show' && !holdsForeign(children) ? styles.body : styles[voice];
  const style = [type, depth === 0 ? styles.inset : {}, leads ? styles.leading : {}];
  return setLine(styles, style, setAll(children), leads ? keepWithNext : {});
}
