/** Letters from which on one slip is forgiven, and from which on two are. */
const forOne = 4;
const forTwo = 7;

/** Whether a text may be a slip of the other: few letters other, missing, too many, or changed with the next. */
export function isNear(text: string, other: string): boolean {
  const most = text.length >= forTwo ? 2 : text.length >= forOne ? 1 : 0;
  if (most === 0 || Math.abs(text.length - other.length) > most) return false;
  return distance(text, other) <= most;
}

/** Optimal string alignment distance: Levenshtein's with neighbours that changed places counted as one slip. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const at = (list: readonly number[], place: number) =>
        list[place] ?? Number.POSITIVE_INFINITY;
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + other,
          isTurned ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? Number.POSITIVE_INFINITY;
}
