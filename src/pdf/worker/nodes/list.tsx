/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../guide/nodes';
import { setEach } from '../set-each';
import type { Setting } from '../setting';
import { setItem } from './list-item';

/** Sets a list. An item must know its number, so it is set from here. */
export function setList({ ordered, start, children }: NodeOf<'list'>, setting: Setting) {
  const { styles, depth } = setting;
  const hangs = depth === 0 && (ordered || children.some((item) => item.checked !== null));
  const isInset = depth === 0 && !hangs;
  return (
    <View
      style={[ordered && depth === 0 ? styles.steps : styles.list, isInset ? styles.inset : {}]}
    >
      {setEach(children, (item, i) => setItem(item, setting, ordered ? start + i : null))}
    </View>
  );
}
