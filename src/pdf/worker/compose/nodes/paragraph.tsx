/** @jsxImportSource react */
import type { NodeOf } from '../../../../guide/tree/nodes';
import type { ComposeContext } from '../compose-context';
import { composeText } from '../compose-text';
import { keepWithNext } from '../keep-with-next';
import { holdsForeign, leadsOn } from '../measure-blocks';

/** Sets a paragraph in the type of where it stands. */
export function composeParagraph(node: NodeOf<'paragraph'>, context: ComposeContext) {
  const { children } = node;
  const { styles, textStyle, depth, composeAll } = context;
  const leads = leadsOn(node);
  // Under the words for the clerk stands, smaller, what they mean.
  const type =
    textStyle === 'show' && !holdsForeign(children) ? styles.shownMeaning : styles[textStyle];
  const style = [type, depth === 0 ? styles.inset : {}, leads ? styles.leading : {}];
  return composeText(styles, style, composeAll(children), leads ? keepWithNext : {});
}
