import { answerQuestions } from '../../threads/answer-questions';
import { makeMerger } from './merge';
import type { MergeAnswer, MergeQuestion } from './messages';

/** The merger's thread: joining a ream of files must not hold up the page. */
const merge = makeMerger();

answerQuestions<MergeQuestion, MergeAnswer>((question) => {
  const answer = merge(question);
  return { answer, transfer: [answer.piece.buffer] };
});
