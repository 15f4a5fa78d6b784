import { facts } from 'content:facts';
import { languages } from 'content:languages';
import { writeFor } from '../../guide';
import type { Language } from '../../guide/fill/language';
import { translator } from '../../i18n';
import { sealJob } from '../../pdf/serialise-job';
import { answerPage } from '../../threads/answer-page';
import type { LanguageTag } from '../../types';
import { makeJob } from '../make-job';
import type { Wanted, WriterQuestion, WriterReply } from './messages';
import { weighTree } from './weigh-tree';

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
  const landed = languages.find((language) => language.tag === tag);
  if (!landed || !source) throw new Error(`No language "${tag}" has landed.`);
  const [words, sourceWords, templates] = await Promise.all([
    landed.words(),
    source.words(),
    landed.templates(),
  ]);
  return { tag, words, templates, t: translator(tag, words, sourceWords), code: landed.code };
}

async function write({ locale, answers, today, format, qr }: Wanted) {
  const language = await load(locale);
  const { t, words, code } = language;
  const tree = writeFor(format.edition, { answers, today, language, facts });
  const job = makeJob(tree, { t, intl: words.intl, code, today, format });
  const square = qr && { qr: { address: qr, words: t('pdf.qr') } };
  return { weight: weighTree(tree), job: { ...job, ...square } };
}

answerPage<WriterQuestion, WriterReply>(async (question) => {
  if (question.type === 'prepare') {
    await load(question.locale);
    return { reply: { weight: 0 } };
  }
  const { weight, job } = await write(question.wanted);
  if (question.type === 'weigh') return { reply: { weight } };
  const sealed = sealJob(job);
  return { reply: { weight, job: sealed }, transfer: [sealed.bytes] };
});
