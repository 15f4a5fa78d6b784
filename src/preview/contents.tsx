import type { Section } from '../guide/nodes';
import type { Translate } from '../i18n';
import { anchorOfSection } from './anchors';

interface ContentsProps {
  sections: readonly Section[];
  t: Translate;
}

/** The list of sections, each a way to jump there. */
export function Contents({ sections, t }: ContentsProps) {
  return (
    <nav class="guide-contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">{t('pdf.contents')}</h2>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${anchorOfSection(id)}`}>
              <span>{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
