import type { Inline, Link } from '../../guide/tree/nodes';
import { notTranslated } from '../not-translated';
import type { Renderer } from '../renderer';

/**
 * Web addresses open apart, as the answers live in this page only and leaving it would lose them.
 * On paper the address is printed after the words, unless the words are the address.
 */
export const link: Renderer<'link'> = (node, { draw }) => {
  const apart = node.url.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  const said = saysItsAddress(node)
    ? // A number, a mail or an address says the same in every language.
      notTranslated
    : { 'data-printed': node.url.replace(/^mailto:/, '') };
  return (
    <a href={node.url} {...apart} {...said}>
      {draw(node.children)}
    </a>
  );
};

/** The words of a telephone link are the number, in the form that people dial. */
function saysItsAddress({ url, children }: Link): boolean {
  const bare = (address: string) =>
    address.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '');
  return url.startsWith('tel:') || url.startsWith('#') || bare(words(children)) === bare(url);
}

function words(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return 'children' in node ? words(node.children) : '';
    })
    .join('');
}
