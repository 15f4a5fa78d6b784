/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { CalloutKind, NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { composeBlocks } from '../compose-blocks';
import type { ComposeContext, TextStyleName } from '../compose-context';
import { composeText } from '../compose-text';
import { keepWithNext } from '../keep-with-next';
import { holdsForeign, isShort } from '../measure-blocks';

/** Sets a passage set apart. Its label says what it is; the rule beside it only makes it findable. */
export function composeCallout(node: NodeOf<'callout'>, context: ComposeContext) {
  return byKind[node.kind](node, context);
}

const byKind = {
  warning: composeRuled,
  unknown: composeRuled,
  practice: composeRuled,
  notice: composeRuled,
  deadline: composeDeadline,
  show: composeShow,
} satisfies Record<CalloutKind, typeof composeRuled>;

/** Set so, a passage may run over the end of a page; what has a box or lines around it may not. */
function composeRuled(
  node: NodeOf<'callout'>,
  context: ComposeContext,
  textStyle: TextStyleName = context.textStyle,
) {
  const { styles, depth } = context;
  const rule = node.kind === 'unknown' ? styles.openRule : styles.rule;
  return (
    <View
      style={[rule, depth === 0 ? styles.inset : {}]}
      wrap={!isShort(node.children)}
      {...tagAs('Div')}
    >
      {composeText(styles, styles.label, node.label, keepWithNext)}
      <View style={styles.innerBlocks}>
        {composeBlocks(node.children, context, { depth: depth + 1, textStyle })}
      </View>
    </View>
  );
}

/** A day to keep stands out over the full measure, its label at the margin. */
function composeDeadline(node: NodeOf<'callout'>, context: ComposeContext) {
  const { styles, depth } = context;
  if (!isShort(node.children)) return composeRuled(node, context);
  return (
    <View style={[styles.rule, styles.deadline]} wrap={false} {...tagAs('Div')}>
      <View style={styles.deadlineLabel}>{composeText(styles, styles.label, node.label)}</View>
      <View style={styles.itemBody}>
        {composeBlocks(node.children, context, { depth: depth + 1 })}
      </View>
    </View>
  );
}

/** Words to hold up at a desk, in a box of their own. */
function composeShow(node: NodeOf<'callout'>, context: ComposeContext) {
  const { styles, depth } = context;
  const textStyle = holdsForeign(node.children) ? 'show' : 'shown';
  if (!isShort(node.children)) return composeRuled(node, context, textStyle);
  return (
    <View style={[styles.showBox, depth === 0 ? styles.inset : {}]} wrap={false} {...tagAs('Div')}>
      {composeText(styles, styles.showLabel, node.label)}
      <View style={styles.innerBlocks}>
        {composeBlocks(node.children, context, { depth: depth + 1, textStyle })}
      </View>
    </View>
  );
}
