import { buildMarks, countMark, type LineCodes, readCodes } from '../prose/line-codes';
import { insetTag } from '../prose/merge-template';
import { findHidden } from './find-hidden';
import { findLostClaim } from './find-lost-claim';

/** The longest line that is read: many times the longest that a section holds. */
const most = 4000;

/** Lines with fewer letters may well be the same in two languages: names, numbers of rows. */
const longLine = 20;

/** Words that are English and nothing else in the languages that have Latin letters. */
const englishWords = new Set(
  'the of and to is are you your with for from that this was not at by or if have be it can they'.split(
    ' ',
  ),
);

/** The share of those words from which a line is English. */
const englishShare = 0.15;

/** An address, written in any way: no page names one, they come from `facts/` alone. */
const address =
  /https?:|\bwww\.|\b(?:mailto|tel|javascript|data):|\p{L}{2,}\.\p{L}{2,}|\p{L}\.[a-z]{2,}/iu;

/** What would begin a block of its own in Markdown. */
const blockMark = /^(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>|\||:::?|~~~|={3,}|\s)/;

/**
 * Holds one line of a translation against the English words it was made from. What a machine can see is refused; a
 * lost "not" it cannot see.
 * @returns what is wrong and what to do, one sentence each
 */
export function checkLine(from: string, to: string, tag: string): string[] {
  if (to.length > most) return [`has more than ${most} letters; it is one line of a section.`];
  const [own, was] = [readCodes(to), readCodes(from)];
  const problems: string[] = [];
  if (/[\n\r\t]/.test(to)) problems.push('has a line break or a tab; write it as one line.');
  if (to !== to.trim()) problems.push('begins or ends with a space; take it away.');
  if (blockMark.test(to)) {
    problems.push(
      'begins with a mark of its own; bullets, boxes and numbers stand in the template.',
    );
  }
  problems.push(...compareHelpers(own, was), ...compareInsets(own, was, tag));
  problems.push(...compareMarks(own.rest, was.rest));
  const [found] = address.exec(own.rest) ?? [];
  if (found && !was.rest.includes(found)) {
    problems.push(`has an address, "${found}"; addresses come from facts/, take it out.`);
  }
  const [directive] = /:[\p{L}:]\S*/u.exec(own.rest) ?? [];
  if (directive && !was.rest.includes(directive)) {
    problems.push(
      `has "${directive}", which Markdown takes for a mark; put a space after the colon.`,
    );
  }
  if (/&(?:#|\w+;)/.test(own.rest))
    problems.push('has a letter as "&…;"; write the letter itself.');
  const [digit] = /\d\S*/.exec(own.rest) ?? [];
  if (digit) problems.push(`has the digit in "${digit}", which belongs in facts/; use the helper.`);
  if (!/\p{L}/u.test(own.rest) && /\p{L}/u.test(was.rest)) problems.push('has no words.');
  if (isEnglish(own.rest, was.rest)) {
    problems.push('is English; leave msgstr empty until it is translated.');
  }
  problems.push(...findLostClaim(to));
  problems.push(...findHidden('', to).map(({ problem }) => problem));
  return problems;
}

function compareHelpers(own: LineCodes, was: LineCodes): string[] {
  const list = (helpers: string[]) => helpers.join(' ');
  const lost = subtract(was.helpers, own.helpers);
  const added = subtract(own.helpers, was.helpers);
  return [
    ...(lost.length > 0 ? [`lacks ${list(lost)}; copy it from the English line.`] : []),
    ...(added.length > 0 ? [`has ${list(added)}, which the English line lacks; take it out.`] : []),
  ];
}

function compareInsets(own: LineCodes, was: LineCodes, tag: string): string[] {
  if (tag === insetTag) {
    return own.insets.length > 0 ? ['has :uk[…]; in Ukrainian the words stand without it.'] : [];
  }
  return own.insets.join('\n') === was.insets.join('\n')
    ? []
    : ['has other Ukrainian words in :uk[…] than the English line; copy them letter by letter.'];
}

function compareMarks(own: string, was: string): string[] {
  const [mark] = buildMarks.filter((one) => countMark(own, one) !== countMark(was, one));
  if (mark === undefined) return [];
  const [now, then] = [countMark(own, mark), countMark(was, mark)];
  return [`has ${now} × "${mark}", the English line ${then}; keep as many.`];
}

/** The words of the original, or words that are mostly English ones. */
function isEnglish(own: string, was: string): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
  if (letters(own).length <= longLine) return false;
  if (letters(own) === letters(was)) return true;
  const words = own.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word)).length;
  return words.length > 4 && english / words.length >= englishShare;
}

function subtract(from: readonly string[], what: readonly string[]): string[] {
  const left = [...what];
  return from.filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
