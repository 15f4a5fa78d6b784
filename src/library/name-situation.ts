import { type AnswerLanguage, nameAnswer } from '../questions/name-answer';
import type { Situation } from './situations';

/** A situation in words: its answers by the names of their questions, or that it is for anybody. */
export function nameSituation({ answers }: Situation, language: AnswerLanguage): string {
  const { t } = language;
  const { reader, contract, problem } = answers;
  const words = [
    reader && nameAnswer(answers, 'reader', language),
    contract && `${t('field.contract')}: ${nameAnswer(answers, 'contract', language)}`,
    problem && nameAnswer(answers, 'problem', language),
  ].filter((one) => one !== undefined);
  return words.length > 0 ? words.join(' · ') : t('print-run.library.anyone');
}
