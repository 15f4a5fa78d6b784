import type { Plugin } from 'vite';
import { readContent } from '../read/read-content';
import type { LanguageSource } from '../read/read-language';
import { writePlainBody, writePlainPage } from './write-plain-page';

/**
 * Makes `plain-<language>.html` for browsers without JavaScript, and names them where index.html tells such a browser
 * what it lacks.
 * @param root the project's folder
 */
export function plainPagesPlugin(root: string): Plugin {
  const nameOf = ({ tag }: LanguageSource) => `plain-${tag}.html`;
  return {
    name: 'putivnyk:plain-pages',
    apply: 'build',
    transformIndexHtml: (html) => {
      const links = readContent(root).languages.map(
        (language) =>
          `<li>${inLanguage('a', language, language.words.name, ` href="./${nameOf(language)}"`)}</li>`,
      );
      return intoNoscript(html, `<ul>${links.join('')}</ul>`);
    },
    generateBundle() {
      const content = readContent(root);
      for (const language of content.languages)
        this.emitFile({
          type: 'asset',
          fileName: nameOf(language),
          source: writePlainPage(content, language),
        });
    },
  };
}

/** The same inside of index.html, for a page in one file: where a phone shows a file, it often runs no program. */
export function plainPagesInside(root: string, tags: readonly string[] | undefined): Plugin {
  return {
    name: 'putivnyk:plain-pages-inside',
    apply: 'build',
    transformIndexHtml: (html) => {
      const content = readContent(root);
      const pages = content.languages
        .filter(({ tag }) => tags?.includes(tag) ?? true)
        .map((one) => inLanguage('article', one, writePlainBody(content, one)));
      return intoNoscript(html, pages.join('\n'));
    },
  };
}

function inLanguage(
  element: string,
  { tag, words }: LanguageSource,
  content: string,
  more = '',
): string {
  return `<${element} lang="${tag}" dir="${words.dir}"${more}>${content}</${element}>`;
}

function intoNoscript(html: string, content: string): string {
  if (!html.includes('</noscript>')) throw new Error('index.html has no noscript.');
  return html.replace('</noscript>', () => `${content}\n    </noscript>`);
}
