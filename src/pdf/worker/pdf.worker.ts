import { answerQuestions } from '../../threads/answer-questions';
import type { LanguageTag } from '../../types';
import type { FontFiles, Stage, TypesetAnswer, TypesetJob, TypesetQuestion } from '../messages';
import { deserialiseJob } from '../serialise-job';
import { openFonts } from './fonts/open-fonts';
import { toFailure } from './layout-fault';
import { typeset } from './typeset';
import { sample } from './warm-up';

/** The typesetter's thread: it hears fonts and jobs, answers with bytes, and asks the network for nothing. */

/** Kept for each language: a print run sets guides in several by turns, and words that were shaped are used again. */
const fontsOf = new Map<LanguageTag, FontFiles>();

async function takeFonts(lang: LanguageTag, files: FontFiles): Promise<TypesetAnswer> {
  try {
    openFonts(files);
  } catch (caught) {
    return { type: 'failed', failure: { ...toFailure(caught), cause: 'font' } };
  }
  try {
    // The first language brings the whole engine; of a further one the fonts are all that is new.
    if (fontsOf.size === 0) await typeset(sample, files);
    fontsOf.set(lang, files);
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
    const job = given instanceof ArrayBuffer ? deserialiseJob(given) : given;
    const fonts = fontsOf.get(job.tree.lang);
    if (!fonts) throw new Error('No fonts came before the job.');
    const { bytes, pages } = await typeset(job, fonts, tell);
    return { type: 'done', bytes, pages };
  } catch (caught) {
    return { type: 'failed', failure: toFailure(caught) };
  }
}

answerQuestions<TypesetQuestion, TypesetAnswer, Stage>(async (question, { tell }) => {
  if (question.type === 'fonts') return { answer: await takeFonts(question.lang, question.fonts) };
  const answer = await takeJob(question.job, tell);
  return { answer, transfer: answer.type === 'done' ? [answer.bytes] : [] };
});
