import type { Import } from './read-imports';

/** One circle through each file that is on any, shortest way round. */
export function findCircles(edges: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { file, target } of edges) next.set(file, [...(next.get(file) ?? []), target]);
  const seen = new Set<string>();
  return [...next.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const ways: string[][] = [[start]];
    const been = new Set<string>();
    for (const way of ways) {
      for (const target of next.get(way.at(-1) ?? '') ?? []) {
        if (target === start) {
          for (const file of way) seen.add(file);
          return [[...way, start]];
        }
        if (!been.has(target)) ways.push([...way, target]);
        been.add(target);
      }
    }
    return [];
  });
}
