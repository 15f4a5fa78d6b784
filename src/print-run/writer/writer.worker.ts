import { facts } from 'content:facts';
import { type AvailableLanguage, languages } from 'content:languages';
import { rules } from 'content:rules';
import { writeFor } from '../../guide';
import { type Language, makeLanguage } from '../../guide/fill/language';
import type { Words } from '../../i18n';
import { makeJob } from '../../pdf/make-job';
import { serialiseJob } from '../../pdf/serialise-job';
import { answerQuestions } from '../../threads/answer-questions';
import type { LanguageTag } from '../../types';
import { countLetters } from './count-letters';
import type { Written } from './keep-written';
import type { Wanted, WriterAnswer, WriterQuestion } from './messages';
import { makeWriter } from './writer';

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
  const [words, sourceWords, prose] = await Promise.all([
    allWords(available),
    allWords(source),
    available.prose(),
  ]);
  return { ...makeLanguage(tag, words, sourceWords, prose), code: available.code };
}

async function allWords({ words, laterWords }: AvailableLanguage): Promise<Words> {
  const [first, later] = await Promise.all([words(), laterWords()]);
  return { ...first, ...later };
}

async function write(wanted: Wanted): Promise<Written> {
  const { locale, answers, today, extent, printFormat, qr } = wanted;
  const language = await load(locale);
  const input = { answers, today, extent, language, facts, rules };
  const tree = writeFor(printFormat.format, input);
  const { t, words, code } = language;
  const job = makeJob(tree, { t, words, code, today, printFormat, qr });
  return { letters: countLetters(tree), job: serialiseJob(job) };
}

answerQuestions<WriterQuestion, WriterAnswer>(makeWriter({ load, write }));
