import type { RegionalForm } from '../types';

/** Names joined as the language lists them: "Georgia, Poland and Spain". */
export function writeList(names: readonly string[], words: RegionalForm): string {
  const [last = '', ...before] = [...names].reverse();
  if (before.length === 0) return last;
  const rest = before.reverse().join(words['list.middle'] ?? ', ');
  const joint = before.length === 1 ? words['list.pair'] : words['list.last'];
  return rest + (jointBefore(last, words) ?? joint ?? ', ') + last;
}

/** Spanish has another "and" before the sound of its own. */
function jointBefore(name: string, words: RegionalForm): string | undefined {
  return /^(i|hi(?!e))/i.test(name.normalize('NFD')) ? words['list.before-i'] : undefined;
}
