import type { Day } from '../types';

/**
 * Reads a calendar day.
 * @returns the same text when it is a day that exists, `YYYY-MM-DD`; otherwise `undefined`
 */
export function readDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const instant = new Date(`${text}T00:00:00Z`);
  // 2026-02-30 is read by some engines as 2 March: only a day that survives the round trip exists.
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
  return exists ? text : undefined;
}
