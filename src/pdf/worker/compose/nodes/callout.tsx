/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { CalloutKind, NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { setBlocks } from '../compose-blocks';
import type { Setting, Voice } from '../compose-context';
import { setLine } from '../compose-text';
import { keepWithNext } from '../keep-with-next';
import { holdsForeign, isShort } from '../measure-blocks';

/** Sets a passage set apart. Its label says what it is; the rule beside it only makes it findable. */
export function setCallout(node: NodeOf<'callout'>, setting: Setting) {
  return dress[node.kind](node, setting);
}

const dress = {
  warning: setRuled,
  unknown: setRuled,
  practice: setRuled,
  notice: setRuled,
  deadline: setDeadline,
  show: setShow,
} satisfies Record<CalloutKind, typeof setRuled>;

/** Set so, a passage may run over the end of a page; what has a box or lines around it may not. */
function setRuled(node: NodeOf<'callout'>, setting: Setting, voice: Voice = setting.voice) {
  const { styles, depth } = setting;
  const rule = node.kind === 'unknown' ? styles.openRule : styles.rule;
  return (
    <View
      style={[rule, depth === 0 ? styles.inset : {}]}
      wrap={!isShort(node.children)}
      {...tagAs('Div')}
    >
      {setLine(styles, styles.label, node.label, keepWithNext)}
      <View style={styles.innerBlocks}>
        {setBlocks(node.children, setting, { depth: depth + 1, voice })}
      </View>
    </View>
  );
}

/** A day to keep stands out over the full measure, its label at the margin. */
function setDeadline(node: NodeOf<'callout'>, setting: Setting) {
  const { styles, depth } = setting;
  if (!isShort(node.children)) return setRuled(node, setting);
  return (
    <View style={[styles.rule, styles.deadline]} wrap={false} {...tagAs('Div')}>
      <View style={styles.deadlineLabel}>{setLine(styles, styles.label, node.label)}</View>
      <View style={styles.itemBody}>{setBlocks(node.children, setting, { depth: depth + 1 })}</View>
    </View>
  );
}

/** Words to hold up at a desk, in a box of their own. */
function setShow(node: NodeOf<'callout'>, setting: Setting) {
  const { styles, depth } = setting;
  const voice = holdsForeign(node.children) ? 'show' : 'shown';
  if (!isShort(node.children)) return setRuled(node, setting, voice);
  return (
    <View style={[styles.showBox, depth === 0 ? styles.inset : {}]} wrap={false} {...tagAs('Div')}>
      {setLine(styles, styles.showLabel, node.label)}
      <View style={styles.innerBlocks}>
        {setBlocks(node.children, setting, { depth: depth + 1, voice })}
      </View>
    </View>
  );
}
