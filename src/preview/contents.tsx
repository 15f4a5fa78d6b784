import { useEffect, useRef, useState } from 'preact/hooks';
import type { Section } from '../guide/tree/nodes';
import type { Translate } from '../i18n';
import { anchorOfSection } from './anchors';
import { useSectionInView } from './use-section-in-view';
import { useWide } from './use-wide';

interface ContentsProps {
  sections: readonly Section[];
  t: Translate;
}

/** The list of sections, each a way to jump there, with the one that is being read marked. On a phone it is folded. */
export function Contents({ sections, t }: ContentsProps) {
  const isWide = useWide();
  const [isOpen, setOpen] = useState(false);
  const here = useSectionInView(sections.map(({ id }) => id));
  const list = useRef<HTMLElement>(null);

  // The list has its own scroll bar beside the text: the marked line must not be scrolled out of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another section moves the list
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!isWide || !line || !list.current) return;
    const { top, bottom } = line.getBoundingClientRect();
    const frame = list.current.getBoundingClientRect();
    if (top < frame.top) list.current.scrollTop -= frame.top - top;
    else if (bottom > frame.bottom) list.current.scrollTop += bottom - frame.bottom;
  }, [here, isWide]);

  return (
    <nav ref={list} class="guide-contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">
        {isWide ? (
          t('pdf.contents')
        ) : (
          <button
            type="button"
            class="button-plain"
            aria-expanded={isOpen}
            aria-controls="contents-list"
            onClick={() => setOpen(!isOpen)}
          >
            {t('pdf.contents')}
          </button>
        )}
      </h2>
      <ol id="contents-list" hidden={!isWide && !isOpen}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${anchorOfSection(id)}`} aria-current={id === here ? 'location' : undefined}>
              <span>{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
