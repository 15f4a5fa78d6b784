import { usualExtent } from '../../extent';
import { formatMoment } from '../../facts/format';
import { usualPrintFormat } from '../../formats';
import type { Translate } from '../../i18n';
import { makeJob } from '../../pdf/make-job';
import { furtherColumns, isField } from '../../print-run/columns';
import { byWay } from '../../print-run/group-rows';
import { type IndexRow, writeIndex } from '../../print-run/index-sheet';
import type { PrintJob, Result } from '../../print-run/print-job';
import { turnOf } from '../../print-run/printing';
import type { ReadRow, Row } from '../../print-run/row';
import { asked } from '../../questions/asked';
import { type AnswerLanguage, nameAnswer } from '../../questions/name-answer';
import { currentDay } from '../days';
import type { LoadedLanguage } from '../load-language';
import { nameLanguage } from './name-language';
import { faultInWords, reasonInWords } from './reason-in-words';
import type { RunState, RunSummary } from './run-state';

/** Puts what the rows come to into an order, in the words of the page's language. */
export function writePrintJob(
  state: RunState,
  { read, ...summary }: RunSummary,
  spoken: LoadedLanguage,
  t: Translate,
): PrintJob {
  const rows = new Map(read.flatMap((one, row) => ('row' in one ? [[row, one.row] as const] : [])));
  const { tag } = spoken.available;
  const { words } = spoken;
  const language = { tag, words, t };
  const day = currentDay();
  const { output, paper } = state;
  const items = output === 'groups' ? summary.items.toSorted(byWay) : summary.items;
  const turn = turnOf(items.map(({ format }) => format));
  const nameRow = (at: number) => {
    const row = rows.get(at);
    const parts = row ? [nameLanguage(row.locale, t), whomInWords(row, language)] : [];
    return `${t('print-run.row', { number: at + 1 })}: ${parts.join(', ')}`;
  };
  const index = (results: ReadonlyMap<number, Result>, sheets: number) => {
    const lines = read.map((one, at): IndexRow => {
      const result = results.get(at);
      if (!('row' in one) || !result) return notRead(one, at + 1, t);
      const { row } = one;
      return {
        number: at + 1,
        whom: whomInWords(row, language),
        language: nameLanguage(row.locale, t),
        format: row.format,
        extent: row.extent,
        copies: row.copies,
        result,
        ...(result.kind === 'failed' ? { reason: reasonInWords(result.reason, t) } : {}),
      };
    });
    const frame = {
      turn,
      t,
      lang: tag,
      dir: words.dir,
      day: formatMoment(day, words),
      output,
      sheets,
    };
    const printFormat = { format: usualPrintFormat.format, paper };
    // It is no guide, so it has no revision code.
    return makeJob(writeIndex(lines, frame), { t, words, code: '', today: day, printFormat });
  };
  const copiesOf = (row: number) => rows.get(row)?.copies ?? 0;
  return { items, output, title: t('print-run.index.title'), day, turn, nameRow, copiesOf, index };
}

/** A row that could not be read stands on the index sheet too, so that nobody looks for its copies. */
function notRead(one: ReadRow, number: number, t: Translate): IndexRow {
  const faults = 'faults' in one ? one.faults : [];
  const reason = faults.map((fault) => faultInWords(fault, t)).join(' ');
  const result = { kind: 'failed', reason: { cause: 'write', detail: '' } } as const;
  const { format } = usualPrintFormat;
  const extent = usualExtent;
  return { number, whom: '', language: '', format, extent, copies: 0, result, reason };
}

/** Whom a guide is for: what is known, in the order of the questions. */
function whomInWords({ answers }: Row, language: AnswerLanguage): string {
  const { t } = language;
  const fields = [...asked, ...furtherColumns.filter(isField)];
  const words = fields.map((name) => {
    if (name === 'nationality' && (answers[name] ?? 'undisclosed') === 'undisclosed')
      return t('print-run.any-nationality');
    const said = nameAnswer(answers, name, language);
    // "Not sure" by itself would not say of what.
    return answers[name] === 'unsure' ? `${t(`field.${name}`)}: ${said}` : said;
  });
  return words.filter((one) => one !== undefined).join(' · ');
}
