import { answerPage } from '../../threads/answer-page';
import { makeMerger } from './merge';
import type { MergeQuestion, MergeReply } from './messages';

/** The merger's thread: joining a ream of files must not hold up the page. */
const merge = makeMerger();

answerPage<MergeQuestion, MergeReply>((question) => {
  const reply = merge(question);
  return { reply, transfer: [reply.piece.buffer] };
});
