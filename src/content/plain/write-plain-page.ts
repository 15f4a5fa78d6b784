import { runInNewContext } from 'node:vm';
import { newestEvidence } from '../../app/clock';
import { formatMoment } from '../../facts/format';
import { writeCard } from '../../guide';
import { makeLanguage } from '../../guide/fill/language';
import { writeProseModule } from '../modules/write-modules';
import type { ContentSource } from '../read/read-content';
import type { LanguageSource } from '../read/read-language';
import { escapeHtml, treeToHtml } from './tree-to-html';

/** Nothing runs and nothing is fetched. */
const policy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** A page without JavaScript, in its parts. */
interface PlainPage {
  title: string;
  /** What stands in its body. */
  body: string;
}

/**
 * Writes what the pocket card says to somebody of whom nothing is known, with its contacts and sources, as of the newest
 * evidence. The same content gives the same bytes.
 */
export function writePlainBody(content: ContentSource, language: LanguageSource): PlainPage {
  const { facts, rules, languages } = content;
  const { tag, words } = language;
  const module = writeProseModule(content, language).replace(/^export default |;$/g, '');
  const prose = runInNewContext(`(${module})`);
  const spoken = makeLanguage(tag, words, languages[0]?.words ?? words, prose);
  const today = newestEvidence(facts);
  const tree = writeCard({ answers: {}, today, language: spoken, facts, rules: rules.book });
  const { t } = spoken;
  const asOf = t('pdf.as-of', { day: formatMoment(today, words) });
  const said = escapeHtml(`${t('frame.not-advice')} ${asOf}`);
  return { title: tree.title, body: `<p>${said}</p>\n${treeToHtml(tree)}` };
}

/** Writes the page for a browser without JavaScript. */
export function writePlainPage(content: ContentSource, language: LanguageSource): string {
  const { tag, words } = language;
  const { title, body } = writePlainBody(content, language);
  return `<!doctype html>
<html lang="${tag}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
</head>
<body>
${body}
</body>
</html>
`;
}
