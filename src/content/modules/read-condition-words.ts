import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = 'src/situation/situation.ts';

/** What each condition means, in the words that stand over it in `src/situation/situation.ts`. */
export function readConditionWords(root: string): Record<string, string> {
  if (!existsSync(join(root, file))) return {};
  const text = readFileSync(join(root, file), 'utf8');
  const lines = text.matchAll(/\/\*\*([\s\S]*?)\*\/\s*(\w+): boolean;/g);
  return Object.fromEntries(
    Array.from(lines, ([, words = '', name = '']) => [
      name,
      // Only the last comment before the name: one over a group may stand between.
      (words.split('/**').at(-1) ?? '')
        .replace(/\n\s*\*/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );
}
