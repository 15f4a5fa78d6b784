import type { Plugin } from 'vite';

/** One import that is replaced by a stub. */
export interface DeadPart {
  /** The end of the importing file's path. */
  importer: string;
  /** The import as it is written there. */
  source: string;
  /** The path of the stub. */
  instead: string;
}

/**
 * A Vite plugin that replaces imports inside other packages by stubs. A worker is bundled by itself, so a plugin for
 * it goes into `worker.plugins`.
 */
export function leaveOut(name: string, parts: readonly DeadPart[]): Plugin {
  const prefix = `\0${name}:`;
  return {
    name,
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      const from = importer?.replaceAll('\\', '/') ?? '';
      const found = parts.findIndex(
        (part) => part.source === source && from.endsWith(part.importer),
      );
      return found < 0 ? null : prefix + found;
    },
    load(id) {
      return id.startsWith(prefix)
        ? (parts[Number(id.slice(prefix.length))]?.instead ?? null)
        : null;
    },
  };
}
