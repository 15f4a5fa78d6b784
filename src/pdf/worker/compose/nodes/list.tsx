/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import type { Setting } from '../compose-context';
import { setEach } from '../map-keyed';
import { setItem } from './list-item';

/** Sets a list. An item must know its number, so it is set from here. */
export function setList({ ordered, start, children }: NodeOf<'list'>, setting: Setting) {
  const { styles, depth } = setting;
  const isTicked = children.some((item) => item.checked !== null);
  const hangs = depth === 0 && (ordered || isTicked);
  const isInset = depth === 0 && !hangs;
  const numbering = ordered ? 'Decimal' : isTicked ? 'None' : 'Disc';
  return (
    <View
      style={[ordered && depth === 0 ? styles.steps : styles.list, isInset ? styles.inset : {}]}
      {...tagAs({ role: 'L', numbering })}
    >
      {setEach(children, (item, i) => setItem(item, setting, ordered ? start + i : null))}
    </View>
  );
}
