/**
 * Words by which a writer of a Ukrainian paper would name own gender: verbs in the past after «я», short forms such as
 * «згоден», «ознайомлена». One text serves women and men.
 */
const gendered =
  /(?<!\p{L})(?:я\s+(?!не\s)\p{L}+(?:в|ла|вся|лася)|згод(?:ен|на)|ознайомлен(?:ий|а)|зобов’язан(?:ий|а)|поранен(?:ий|а)|звільнен(?:ий|а)|зарахован(?:ий|а))(?!\p{L})/giu;

/** @returns what is wrong with a line of a paper, one sentence for each word */
export function findGendered(line: string): string[] {
  return (line.match(gendered) ?? []).map(
    (words) => `“${words}” names the writer's gender; say it without, such as “мені не виплачено”.`,
  );
}
