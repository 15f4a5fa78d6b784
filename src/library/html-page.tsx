import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Direction, LanguageTag } from '../types';

/** A whole page as a file of its own. */
export interface HtmlPage {
  lang: LanguageTag;
  dir: Direction;
  title: string;
  children: ComponentChildren;
}

/** The styles of all pages, and their hash as a policy names it: `sha256-…`. */
export interface PageStyles {
  css: string;
  hash: string;
}

/**
 * Writes a page that needs nothing but itself: no script, no request, its styles, if any, in it. It may be opened from a card,
 * copied by itself and printed. The policy forbids everything else.
 */
export function writeHtml({ lang, dir, title, children }: HtmlPage, styles?: PageStyles): string {
  const style = styles ? ` style-src '${styles.hash}';` : '';
  const policy = `default-src 'none';${style} base-uri 'none'; form-action 'none'`;
  const page = (
    <html lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta httpEquiv="x-dns-prefetch-control" content="off" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own styles, whose hash the policy names */}
        {styles && <style dangerouslySetInnerHTML={{ __html: styles.css }} />}
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
