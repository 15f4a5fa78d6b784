import { everyPart, type Holds } from '../../rules/holds';

/** The rules that something asks, directly. */
export function rulesIn(holds: Holds): string[] {
  return everyPart(holds).flatMap((part) => ('rule' in part ? [part.rule] : []));
}

/** The way from a rule back to itself, with it at both ends; nothing when there is none. */
export function findCircle(
  id: string,
  rules: Readonly<Record<string, Holds>>,
  way: readonly string[] = [],
): string[] | undefined {
  if (way.includes(id)) return way[0] === id ? [...way, id] : undefined;
  const holds = Object.hasOwn(rules, id) ? rules[id] : undefined;
  for (const next of holds ? rulesIn(holds) : []) {
    const circle = findCircle(next, rules, [...way, id]);
    if (circle) return circle;
  }
  return undefined;
}

/** It and all that the rules in it say, at any depth. */
export function opened(
  holds: Holds,
  rules: Readonly<Record<string, Holds>>,
  seen: ReadonlySet<string> = new Set(),
): Holds[] {
  return everyPart(holds).flatMap((part) => {
    if (!('rule' in part) || seen.has(part.rule)) return [part];
    const inside = Object.hasOwn(rules, part.rule) ? rules[part.rule] : undefined;
    return inside ? [part, ...opened(inside, rules, new Set([...seen, part.rule]))] : [part];
  });
}
