import { regionalWords } from '../../src/content/read/regional-words';
import type { Words } from '../../src/i18n';

/** The regional words of a language and nothing else, as the build makes them. */
export function regional(tag: string, intl = tag, tags: readonly string[] = ['en', 'uk']): Words {
  return { name: tag, dir: 'ltr', intl, ...regionalWords(tag, intl, tags) };
}
