/** @jsxImportSource react */
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import type { Setting } from '../compose-context';
import { setLine } from '../compose-text';
import { keepWithNext } from '../keep-with-next';
import { plainText } from '../plain-text';

/** Sets a heading inside a section; the higher of the two is a bookmark under its section's. */
export function setHeading({ depth, children }: NodeOf<'heading'>, setting: Setting) {
  const { styles, setAll } = setting;
  const type = depth === 2 ? styles.heading2 : styles.heading3;
  return setLine(styles, setting.depth === 0 ? [type, styles.inset] : type, setAll(children), {
    ...keepWithNext,
    ...tagAs(depth === 2 ? 'H3' : 'H4'),
    ...(depth === 2 && { bookmark: plainText(children) }),
  });
}
