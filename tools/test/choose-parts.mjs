import { parts } from './parts.mjs';

/**
 * Reads which parts to run.
 * @param args as in `npm test -- content pdf`; none means all
 * @returns names of parts in the order in which they run
 * @throws with words that say what can be asked for
 */
export function chooseParts(args) {
  const unknown = args.filter((one) => !(one in parts));
  if (unknown.length > 0) {
    const list = Object.entries(parts).map(([name, { words }]) => `  ${name.padEnd(9)} ${words}`);
    throw new Error(
      [`There is no part "${unknown.join('", "')}" in the tests. The parts are:`, ...list].join(
        '\n',
      ),
    );
  }
  const names = Object.keys(parts);
  return args.length === 0 ? names : names.filter((name) => args.includes(name));
}
