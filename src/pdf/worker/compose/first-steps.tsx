/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Block, Inline, ListItem, NodeOf } from '../../../guide/tree/nodes';
import { noTag, tagAs } from '../structure/tag';
import { callsIn, composeCalls } from './calls';
import { composeBlocks } from './compose-blocks';
import type { ComposeContext } from './compose-context';
import { composeText } from './compose-text';
import { mapKeyed } from './map-keyed';
import { isShort } from './measure-blocks';

/** From the foot to the head of a capital or figure, in parts of the size of type. */
const capitals = 0.714;

/**
 * Sets what to do first as a sheet that can be pulled out: steps with large numerals and a box to tick, and whom to call
 * in a frame. All else is set as anywhere. It holds no name and no answer.
 */
export function composeFirstSteps(blocks: readonly Block[], context: ComposeContext): ReactNode {
  return mapKeyed(partsOf(blocks), ([first, second]) => {
    if (first?.type === 'list' && first.ordered) return composeSteps(first, context);
    const calls = first && second ? callsIn(first, second) : undefined;
    if (calls) return composeCalls(calls, context);
    return composeBlocks(first && second ? [first, second] : first ? [first] : [], context);
  });
}

/** Blocks one by one, and each heading with what follows it. */
function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last?.length === 1 && last[0]?.type === 'heading') last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function composeSteps({ start, children }: NodeOf<'list'>, context: ComposeContext) {
  return (
    <View {...tagAs({ role: 'L', numbering: 'Decimal' })}>
      {mapKeyed(children, (item, i) => composeStep(item, start + i, context))}
    </View>
  );
}

function composeStep({ children }: ListItem, number: number, context: ComposeContext) {
  const { styles, fonts, depth } = context;
  const { stepTitle, stepNumeral } = styles;
  // A line hangs from its tallest letter: so far is the numeral raised for its head to stand level with the title's.
  const lift = (stepTitle.fontSize - stepNumeral.fontSize) * (fonts.bold.ascent - capitals);
  const [first, ...others] = children;
  return (
    <View style={styles.step} wrap={!isShort(children)} {...tagAs('LI')}>
      <View style={styles.stepColumn}>
        {composeText(
          styles,
          [stepNumeral, { position: 'relative', top: lift }],
          `${number}`,
          tagAs('Lbl'),
        )}
      </View>
      <View style={styles.stepBody} {...tagAs('LBody')}>
        {first?.type === 'paragraph' ? composeLead(first.children, context) : null}
        {composeBlocks(first?.type === 'paragraph' ? others : children, context, {
          depth: depth + 1,
        })}
      </View>
      <View style={styles.stepTick} {...tagAs({ role: 'Artifact', strip: 'Layout' })}>
        <View style={styles.tick} />
      </View>
    </View>
  );
}

/** The bold words that open a step are its title, the rest its text: one paragraph to whoever hears it. */
function composeLead(children: readonly Inline[], { styles, composeAll }: ComposeContext) {
  const [title, ...rest] = children;
  const paragraph = tagAs('P');
  if (title?.type !== 'strong') return composeText(styles, styles.body, composeAll(children));
  return (
    <View {...noTag}>
      {composeText(styles, styles.stepTitle, composeAll(title.children), paragraph)}
      {rest.length > 0 ? composeText(styles, styles.body, composeAll(rest), paragraph) : null}
    </View>
  );
}
