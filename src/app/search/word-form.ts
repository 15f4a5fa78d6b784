/**
 * One form for all the forms of a word, so that "permits" finds "permit" and «посвідки» finds «посвідка». It only has
 * to bring forms together: what it makes need not be a word.
 */

/** Ukrainian endings of nouns, adjectives and verbs, the longest first. */
const endings =
  /(?:тися|тись|ться|ами|ями|ого|ього|ому|ьому|ими|іми|ають|яють|ують|юють|уть|ють|ать|ять|ить|ала|али|ати|ити|іти|ути|ою|ею|єю|ами|ам|ям|ах|ях|ів|їв|ом|ем|єм|ей|ий|ій|их|іх|им|ім|ої|а|я|и|і|ї|у|ю|о|е|є|й|ь)$/u;

/** Shorter than this, what is left of a word would stand for too many others. */
const shortest = 3;

/** @param word as it stands in a text, in any case and with any apostrophe */
export function formOf(word: string): string {
  const plain = plainWord(word);
  return /\p{Script=Cyrillic}/u.test(plain) ? ukrainianForm(plain) : englishForm(plain);
}

/** Small letters without accents, stress marks or apostrophes: сім’я, сім'я and сімʼя are one. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’ʼ`]s$/u, '')
    .replace(/['’ʼ`]|\u0301/gu, '')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

function ukrainianForm(word: string): string {
  const short = word.replace(endings, '');
  const stem = short.length < shortest ? word : short;
  return (
    stem
      .replace(/ь$/u, '')
      // військовий, військові; командир, командирові
      .replace(/(?<=\p{L}{4})[ое]в$/u, '')
      .replace(/(\p{L})\1$/u, '$1')
      // посвідка, посвідок, посвідці; рахунок, рахунку
      .replace(/(?<=\p{L}{3})[ое]к$/u, 'к')
      .replace(/(?<=[бвгґджзклмнпрстфхчшщ])ц$/u, 'к')
      // договір, договору; папір, паперу
      .replace(/[іое](?=[бвгґджзклмнпрстфхцчшщ]$)/u, 'о')
  );
}

function englishForm(word: string): string {
  const rules: [RegExp, string][] = [
    [/(?<=.{2})ies$/, 'y'],
    [/(?<=ss|sh|ch|x)es$/, ''],
    [/(?<=.{2}[^su])s$/, ''],
    [/(?<=.{3})ing$/, ''],
    [/(?<=.{3})ed$/, ''],
  ];
  const rule = rules.find(([ending]) => ending.test(word));
  const stem = rule ? word.replace(...rule) : word;
  const verb = rule?.[0].source.endsWith('ing$') || rule?.[0].source.endsWith('ed$');
  return (verb ? stem.replace(/([bdgmnprt])\1$/, '$1') : stem).replace(/(?<=.{3})e$/, '');
}
