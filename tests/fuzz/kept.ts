/** Inputs that once broke something, or nearly: they are tried on every run, before any drawn by chance. */
export const kept = {
  links: [
    '__proto__=x&constructor=y',
    'nationality=%E0%A4%A',
    'problem=unpaid,unpaid,__proto__',
    'contractStart=2026-02-30',
    'today=0000-00-00',
  ],
  tables: [
    'sep=;\nlocale;nationality\nen;CO\n',
    '\ufeff"locale","unit"\n"en","afu',
    'locale\n=cmd|calc\n',
    '__proto__,constructor\nx,y\n',
    '\u0000\u0001',
    'locale\r\n&lt;b&gt;&#x3c;',
    'locale,unit\nen,a;b;c\nuk,d;e;f\n',
  ],
  /** An address with a colon before a word was taken for a mark of the guide's own Markdown. */
  prose: ['Words {{source "page-a"}} a:page', '{{> cover}}', '{{#if (sure "unit:legion")}}'],
};
