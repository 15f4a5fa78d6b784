import { useEffect, useRef } from 'preact/hooks';
import type { Section } from '../guide/tree/nodes';
import type { Translate } from '../i18n';
import { anchorOfSection } from './anchors';
import { useSectionInView } from './use-section-in-view';

interface ContentsProps {
  sections: readonly Section[];
  t: Translate;
}

/** The list of sections, each a way to jump there, with the one that is being read marked. */
export function Contents({ sections, t }: ContentsProps) {
  const here = useSectionInView(sections.map(({ id }) => id));
  const list = useRef<HTMLElement>(null);

  // The list has its own scroll bar beside the text: the marked line must not be scrolled out of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another section moves the list
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!line || !list.current) return;
    const { top, bottom } = line.getBoundingClientRect();
    const frame = list.current.getBoundingClientRect();
    if (top < frame.top) list.current.scrollTop -= frame.top - top;
    else if (bottom > frame.bottom) list.current.scrollTop += bottom - frame.bottom;
  }, [here]);

  return (
    <nav ref={list} class="guide-contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">{t('pdf.contents')}</h2>
      <ol>
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
