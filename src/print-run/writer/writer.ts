import type { Answered } from '../../threads/answer-questions';
import type { LanguageTag } from '../../types';
import { keepWritten, type Written } from './keep-written';
import type { Wanted, WriterAnswer, WriterQuestion } from './messages';

/** What the writer's program does with the content, which a test need not have. */
export interface WriterTools {
  /** Brings what guides of a language need. */
  load(locale: LanguageTag): Promise<unknown>;
  write(wanted: Wanted): Promise<Written>;
}

/** About a hundred and fifty guides. */
const mostKept = 32_000_000;

/** Makes a writer: it writes each guide once, whether its length or the guide is asked for first. */
export function makeWriter({ load, write }: WriterTools, mostBytes = mostKept) {
  const kept = keepWritten(mostBytes);
  return async (question: WriterQuestion): Promise<Answered<WriterAnswer>> => {
    if (question.type === 'prepare') {
      await load(question.locale);
      return { answer: { letters: 0 } };
    }
    const key = JSON.stringify(question.wanted);
    const written = kept.take(key) ?? (await write(question.wanted));
    const { letters, job } = written;
    if (question.type === 'estimate') {
      kept.put(key, written);
      return { answer: { letters } };
    }
    return { answer: { letters, job }, transfer: [job.bytes] };
  };
}
