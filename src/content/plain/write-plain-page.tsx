import { runInNewContext } from 'node:vm';
import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { newestEvidence } from '../../app/clock';
import { formatMoment } from '../../facts/format';
import { writeCard } from '../../guide';
import { makeLanguage } from '../../guide/fill/language';
import { writeHtml } from '../../library/html-page';
import { drawNodes } from '../../preview/draw-nodes';
import { firstReferences } from '../../preview/first-references';
import type { Page } from '../../preview/renderer';
import { writeProseModule } from '../modules/write-modules';
import type { ContentSource } from '../read/read-content';
import type { LanguageSource } from '../read/read-language';

/** Writes the page for a browser without JavaScript: no script and no style. */
export function writePlainPage(content: ContentSource, language: LanguageSource): string {
  const { tag, words } = language;
  return writeHtml({ lang: tag, dir: words.dir, ...describe(content, language) });
}

/** What stands in the body of that page. */
export function writePlainBody(content: ContentSource, language: LanguageSource): string {
  return renderToStaticMarkup(describe(content, language).children);
}

/**
 * What the pocket card says to somebody of whom nothing is known, with its contacts and sources, as of the newest
 * evidence. The same content gives the same bytes.
 */
function describe(
  content: ContentSource,
  language: LanguageSource,
): { title: string; children: VNode } {
  const { facts, rules, languages } = content;
  const { tag, words } = language;
  const module = writeProseModule(content, language).replace(/^export default |;$/g, '');
  const prose = runInNewContext(`(${module})`);
  const spoken = makeLanguage(tag, words, languages[0]?.words ?? words, prose);
  const today = newestEvidence(facts);
  const tree = writeCard({ answers: {}, today, language: spoken, facts, rules: rules.book });
  const { t } = spoken;
  const first = firstReferences(tree);
  const page: Page = {
    t,
    isFirst: (notes, number) => first.get(number) === notes,
    draw: (nodes) => drawNodes(nodes, page),
  };
  const children = (
    <>
      <p>
        {t('frame.not-advice')} {t('pdf.as-of', { day: formatMoment(today, words) })}
      </p>
      <h1>{tree.title}</h1>
      {page.draw(tree.intro)}
      {page.draw(tree.children)}
    </>
  );
  return { title: tree.title, children };
}
