import { facts } from 'content:facts';
import { languages } from 'content:languages';
import { rules } from 'content:rules';
import { writeFor } from '../../guide';
import { type Language, makeLanguage } from '../../guide/fill/language';
import { serialiseJob } from '../../pdf/serialise-job';
import { answerPage } from '../../threads/answer-page';
import type { LanguageTag } from '../../types';
import { makeJob } from '../make-job';
import { estimateTree } from './estimate-tree';
import type { Wanted, WriterQuestion, WriterReply } from './messages';

/** The writer's thread: a run writes a hundred guides, and the page must not wait for them. */
const loaded = new Map<LanguageTag, Promise<Language & { code: string }>>();

function load(tag: LanguageTag): Promise<Language & { code: string }> {
  const known = loaded.get(tag);
  if (known) return known;
  const coming = loadNow(tag);
  loaded.set(tag, coming);
  // What did not come is asked for again next time.
  coming.catch(() => loaded.delete(tag));
  return coming;
}

async function loadNow(tag: LanguageTag): Promise<Language & { code: string }> {
  const [source] = languages;
  const available = languages.find((language) => language.tag === tag);
  if (!available || !source) throw new Error(`No language "${tag}" is available.`);
  const [words, sourceWords, templates] = await Promise.all([
    available.words(),
    source.words(),
    available.templates(),
  ]);
  return { ...makeLanguage(tag, words, sourceWords, templates), code: available.code };
}

async function write({ locale, answers, today, printFormat, qr }: Wanted) {
  const language = await load(locale);
  const { t, words, code } = language;
  const tree = writeFor(printFormat.format, { answers, today, language, facts, rules });
  const job = makeJob(tree, { t, words, code, today, printFormat });
  const square = qr && { qr: { address: qr, words: t('pdf.qr') } };
  return { weight: estimateTree(tree), job: { ...job, ...square } };
}

answerPage<WriterQuestion, WriterReply>(async (question) => {
  if (question.type === 'prepare') {
    await load(question.locale);
    return { reply: { weight: 0 } };
  }
  const { weight, job } = await write(question.wanted);
  if (question.type === 'estimate') return { reply: { weight } };
  const sealed = serialiseJob(job);
  return { reply: { weight, job: sealed }, transfer: [sealed.bytes] };
});
