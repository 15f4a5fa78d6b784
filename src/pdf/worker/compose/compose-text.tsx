/** @jsxImportSource react */
import { Text } from '@react-pdf/renderer';
import type { Style } from '@react-pdf/types';
import type { ReactElement, ReactNode } from 'react';
import { type Tagged, tagAs } from '../structure/tag';
import type { Styles } from './styles';

interface LineProps extends Partial<Tagged> {
  id?: string;
  bookmark?: string;
  wrap?: boolean;
  minPresenceAhead?: number;
}

/** To the line breaker this is infinity: never end a line here. */
const never = 10000;

/**
 * Sets a block of running text; every block of text in the document comes through here. It is a paragraph,
 * unless `props` bring another tag.
 * The breaker would end a line, with a hyphen, wherever the dress of the letters changes inside a word,
 * as between a word and its note's number or a bold word and its full stop; that is forbidden.
 */
export function composeText(
  styles: Styles,
  style: Style | Style[],
  words: ReactNode,
  props: LineProps = {},
): ReactElement {
  return (
    <Text
      style={[styles.text, style].flat()}
      hyphenationPenalty={never}
      orphans={2}
      widows={2}
      {...tagAs('P')}
      {...props}
    >
      {words}
    </Text>
  );
}
