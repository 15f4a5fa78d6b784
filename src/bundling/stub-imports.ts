import type { Plugin } from 'vite';

/** One import that shall come to nothing. */
export interface DeadPart {
  /** The end of the importing file's path. */
  importer: string;
  /** The import as it is written there. */
  source: string;
  /** The module that stands in for it. */
  instead: string;
}

/**
 * A Vite plugin that leaves parts of other people's packages out of the build. A worker is bundled by itself,
 * so a plugin for it must stand in `worker.plugins`.
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
