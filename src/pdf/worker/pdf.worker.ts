import { answerQuestions } from '../../threads/answer-questions';
import type { FontFiles, Stage, TypesetAnswer, TypesetJob, TypesetQuestion } from '../messages';
import { deserialiseJob } from '../serialise-job';
import { openFonts } from './fonts/open-fonts';
import { toFailure } from './layout-fault';
import { typeset } from './typeset';
import { sample } from './warm-up';

/** The typesetter's thread: it hears fonts and jobs, answers with bytes, and asks the network for nothing. */
let fonts: FontFiles | null = null;

async function takeFonts(files: FontFiles): Promise<TypesetAnswer> {
  fonts = null;
  try {
    openFonts(files);
    fonts = files;
  } catch (caught) {
    return { type: 'failed', failure: { ...toFailure(caught), cause: 'font' } };
  }
  try {
    await typeset(sample, fonts);
    return { type: 'ready' };
  } catch (caught) {
    return { type: 'failed', failure: toFailure(caught) };
  }
}

async function takeJob(
  given: TypesetJob | ArrayBuffer,
  tell: (stage: Stage) => void,
): Promise<TypesetAnswer> {
  try {
    if (!fonts) throw new Error('No fonts came before the job.');
    const job = given instanceof ArrayBuffer ? deserialiseJob(given) : given;
    const { bytes, pages } = await typeset(job, fonts, tell);
    return { type: 'done', bytes, pages };
  } catch (caught) {
    return { type: 'failed', failure: toFailure(caught) };
  }
}

answerQuestions<TypesetQuestion, TypesetAnswer, Stage>(async (question, { tell }) => {
  if (question.type === 'fonts') return { answer: await takeFonts(question.fonts) };
  const answer = await takeJob(question.job, tell);
  return { answer, transfer: answer.type === 'done' ? [answer.bytes] : [] };
});
