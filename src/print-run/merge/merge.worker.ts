import { answerPage } from '../../threads/answer-page';
import { makeBinder } from './merge';
import type { BinderQuestion, BinderReply } from './messages';

/** The binder's thread: joining a ream of files must not hold up the page. */
const bind = makeBinder();

answerPage<BinderQuestion, BinderReply>((question) => {
  const reply = bind(question);
  return { reply, transfer: [reply.piece.buffer] };
});
