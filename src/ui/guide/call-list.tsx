import type { Block, GuideNode, GuideRoot } from '../../guide/tree/nodes';
import type { Translate } from '../../i18n';
import { anchorOfSection } from '../../preview/anchors';
import { drawNodes } from '../../preview/draw-nodes';
import { withoutOwnTexts } from '../../preview/own-texts';
import type { Page } from '../../preview/renderer';
import styles from './foot.module.css';

/** Whom to call: the numbers that stand first in the guide, and the way to the rest. */
export function CallList({ guide, t }: { guide: GuideRoot; t: Translate }) {
  const page: Page = {
    t,
    // The text holds the places that notes lead back to; here stands a copy of it.
    isFirst: () => false,
    draw: (nodes) =>
      drawNodes(
        nodes.filter(({ type }) => type !== 'notes'),
        page,
      ),
  };
  const help = guide.children.find(({ id }) => id === 'help');
  return (
    <div class={styles.call} lang={guide.lang} dir={guide.dir}>
      {withoutOwnTexts(() => page.draw(numbersToCall(guide)))}
      {help && <a href={`#${anchorOfSection(help.id)}`}>{t('guide.call.more')}</a>}
    </div>
  );
}

/** The lists of the first section with numbers to call; where it has none, those of the section on who can help. */
export function numbersToCall({ children }: GuideRoot): Block[] {
  const [first] = children;
  const help = children.find(({ id }) => id === 'help');
  for (const section of [first, help]) {
    const lists = section?.children.filter((node) => node.type === 'list' && hasNumber(node)) ?? [];
    if (lists.length > 0) return lists;
  }
  return [];
}

function hasNumber(node: GuideNode): boolean {
  if (node.type === 'link' && node.url.startsWith('tel:')) return true;
  return 'children' in node && node.children.some(hasNumber);
}
