import { createHash } from 'node:crypto';
import type { Plugin, Rollup } from 'vite';

/**
 * Puts the one script and the one style into the page, names both in its policy by their hashes, and leaves nothing
 * else. The licences of what others wrote stand at the file's end.
 */
export function intoOneFile(): Plugin {
  return {
    name: 'putivnyk:into-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const [script] = chunks;
        if (page?.type !== 'asset' || !script || chunks.length !== 1)
          return this.error(
            `Not one script: ${chunks.map(({ fileName }) => fileName).join(', ')}.`,
          );
        // Neither may end its element, or begin a comment in it.
        const code = script.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
        const style = assetsOf(bundle, '.css').join('');
        const licences = assetsOf(bundle, 'licences.txt').join('').replaceAll('--', '- -');
        page.source = String(page.source)
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace(/\s*<link rel="[^"]*"[^>]*>/g, '')
          .replace('<head>', () => `<head>\n    ${writePolicy(code, style)}`)
          .replace('</head>', () => `<style>${style}</style>\n  </head>`)
          .replace('</body>', () => `<script type="module">${code}</script>\n  </body>`)
          .replace('</html>', () => `</html>\n<!--\n${licences}\n-->`);
        for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name];
      },
    },
  };
}

/** Nothing may be fetched at all; threads come from the page's own memory. */
function writePolicy(code: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function assetsOf(bundle: Rollup.OutputBundle, end: string): string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith(end) ? String(file.source) : [],
  );
}
