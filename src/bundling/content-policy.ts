import type { Plugin } from 'vite';
import { isReferenceEngine } from './engine-plugin';

/**
 * The page may load its own files and nothing else. The reference engine, which no user is given, needs WebAssembly.
 * `blob:` is not needed: a finished PDF is saved, not framed.
 */
const contentPolicy = [
  "default-src 'none'",
  `script-src 'self'${isReferenceEngine() ? " 'wasm-unsafe-eval'" : ''}`,
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What a host should send with every file; the worker obeys its own response's policy, not the page's. */
export const headers = {
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * What has a hash in its name never changes; the page and what keeps the app are asked for each time, so that no old
 * page names files that are gone. No file is named twice: some hosts would send both values.
 */
const caching = {
  '/': 'no-cache',
  '/index.html': 'no-cache',
  '/sw.js': 'no-cache',
  '/offline.json': 'no-cache',
  '/assets/*': 'public, max-age=31536000, immutable',
};

/** Writes the policy into the built page, and as a `_headers` file for hosts that read one. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: 'putivnyk:content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      const cached = Object.entries(caching).map(
        ([path, value]) => `${path}\n  Cache-Control: ${value}\n`,
      );
      const source = `/*\n${lines.join('\n')}\n${cached.join('')}`;
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}
