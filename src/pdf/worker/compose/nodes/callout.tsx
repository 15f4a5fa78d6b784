/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { Block, CalloutKind, NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import { composeBlocks } from '../compose-blocks';
import type { ComposeContext, TextStyleName } from '../compose-context';
import { composeText } from '../compose-text';
import { keepWithNext } from '../keep-with-next';
import { holdsForeign, isShort } from '../measure-blocks';

/**
 * Sets a passage set apart. Its label says what it is; its frame, rules and sign only make it findable, and are told
 * apart in black alone. A panel of a card is too narrow for frames and signs.
 */
export function composeCallout(node: NodeOf<'callout'>, context: ComposeContext) {
  const compose = context.geometry.hangingIndent > 0 ? byKind[node.kind] : onCard[node.kind];
  return compose(node, context);
}

const byKind = {
  warning: composeFramed,
  unknown: composeFramed,
  practice: composeRuled,
  notice: composeRuled,
  deadline: composeDeadline,
  show: composeShow,
} satisfies Record<CalloutKind, typeof composeRuled>;

const onCard = {
  warning: composeRuled,
  unknown: composeRuled,
  practice: composeRuled,
  notice: composeRuled,
  deadline: composeSmallDeadline,
  show: composeSmallShow,
} satisfies Record<CalloutKind, typeof composeRuled>;

/** Set so, a passage may run over the end of a page; what has a box or lines around it may not. */
function composeRuled(
  node: NodeOf<'callout'>,
  context: ComposeContext,
  textStyle: TextStyleName = context.textStyle,
) {
  const { styles, depth } = context;
  const [thin, heavy, open] = [styles.rule, styles.heavyRule, styles.openRule];
  const isHeavy = node.kind === 'warning' || node.kind === 'deadline';
  const rule = node.kind === 'unknown' ? open : isHeavy ? heavy : thin;
  return (
    <View
      style={[rule, depth === 0 ? styles.inset : {}]}
      wrap={!isShort(node.children)}
      {...tagAs('Div')}
    >
      {composeText(styles, styles.calloutLabel, node.label, keepWithNext)}
      <View style={styles.innerBlocks}>
        {composeBlocks(node.children, context, { depth: depth + 1, textStyle })}
      </View>
    </View>
  );
}

/** What may harm has a frame and a black column with a mark; what is not known, a frame with gaps and a question mark. */
function composeFramed(node: NodeOf<'callout'>, context: ComposeContext) {
  const { styles, depth } = context;
  if (!isShort(node.children)) return composeRuled(node, context);
  const isWarning = node.kind === 'warning';
  const frame = isWarning ? styles.warning : styles.openFrame;
  const column = depth === 0 ? styles.signColumn : styles.innerSignColumn;
  return (
    <View style={frame} wrap={false} {...tagAs('Div')}>
      <View
        style={isWarning ? [column, styles.blackGround] : column}
        {...tagAs({ role: 'Artifact', strip: 'Layout' })}
      >
        {composeText(
          styles,
          isWarning ? [styles.sign, styles.onBlack] : styles.sign,
          isWarning ? '!' : '?',
        )}
      </View>
      <View style={styles.framed}>
        {composeText(styles, styles.calloutLabel, node.label)}
        {composeBlocks(node.children, context, { depth: depth + 1 })}
      </View>
    </View>
  );
}

/** A day to keep stands between two heavy rules over the full measure. */
function composeDeadline(node: NodeOf<'callout'>, context: ComposeContext) {
  const { styles, depth } = context;
  if (!isShort(node.children)) return composeRuled(node, context);
  return (
    <View style={styles.deadline} wrap={false} {...tagAs('Div')}>
      <View style={depth === 0 ? [styles.inset, styles.closeBlocks] : styles.closeBlocks}>
        {composeText(styles, styles.calloutLabel, node.label)}
        {composeBlocks(node.children, context, { depth: depth + 1 })}
      </View>
    </View>
  );
}

/** The same on a card. */
function composeSmallDeadline(node: NodeOf<'callout'>, context: ComposeContext) {
  const { styles, depth } = context;
  if (!isShort(node.children)) return composeRuled(node, context);
  return (
    <View style={styles.smallDeadline} wrap={false} {...tagAs('Div')}>
      <View style={styles.deadlineLabel}>
        {composeText(styles, styles.calloutLabel, node.label)}
      </View>
      <View style={styles.itemBody}>
        {composeBlocks(node.children, context, { depth: depth + 1 })}
      </View>
    </View>
  );
}

/** A panel to hold up at a desk: the words for the clerk, large, and under a line what they mean. */
function composeShow(node: NodeOf<'callout'>, context: ComposeContext) {
  const { styles, depth } = context;
  const { children } = node;
  const textStyle = holdsForeign(children) ? 'show' : 'shown';
  if (!isShort(children)) return composeRuled(node, context, textStyle);
  const end = textStyle === 'show' ? endOfForeign(children) : children.length;
  const changes = { depth: depth + 1, textStyle } as const;
  const meaning = children.slice(end);
  return (
    <View style={styles.panel} wrap={false} {...tagAs('Div')}>
      <View style={styles.row}>
        {composeText(styles, [styles.calloutLabel, styles.blackLabel], node.label)}
      </View>
      <View style={styles.panelWords}>
        {composeBlocks(children.slice(0, end), context, changes)}
        {meaning.length > 0 ? (
          <View style={styles.meaning}>{composeBlocks(meaning, context, changes)}</View>
        ) : null}
      </View>
    </View>
  );
}

/** Where what is in another language ends, and only the guide's own follows. */
function endOfForeign(children: readonly Block[]): number {
  return children.findLastIndex((block) => holdsForeign([block])) + 1;
}

/** The same on a card. */
function composeSmallShow(node: NodeOf<'callout'>, context: ComposeContext) {
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
