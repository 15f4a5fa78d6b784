/** The one typesetter of the page. It comes after the first question, as nobody waits for it before. */
import { languages } from 'content:languages';
import type { Typeset, Typesetter } from '../pdf/client';
import type { Failure, FontFiles, TypesetJob } from '../pdf/messages';
import type { LanguageTag } from '../types';
import { fetchFile } from './load/fetch-file';
import { isReplaced } from './load/find-reason';
import { loadPart } from './load/load-part';
import { PartError } from './load/part-error';

let typesetter: Promise<Typesetter> | undefined;

/** Gets the typesetter ready for a language, ahead of need; a failure is met again when it is needed. */
export function warmTypesetter(tag: LanguageTag): void {
  getTypesetter()
    .then((one) => one.warm(tag))
    .catch(() => undefined);
}

/**
 * Sets a guide as a PDF.
 * @throws `TypesetError` from the typesetter, or PartError when a part of it did not come
 */
export async function typeset(job: TypesetJob, signal: AbortSignal): Promise<Typeset> {
  const one = await getTypesetter();
  return one.typeset(job, { signal }).catch(async (error: unknown) => {
    // A thread or a font that cannot be had any more looks like one that is broken.
    const { failure } = error as { failure?: Failure };
    const mayBeGone = failure?.cause === 'worker' || failure?.cause === 'font';
    if (mayBeGone && (await isReplaced())) throw new PartError('new-version', failure.detail);
    throw error;
  });
}

/** Ends the typesetter's thread, if it was ever started, with all that it holds. */
export function endTypesetter(): void {
  typesetter?.then(
    (one) => one.close(),
    () => undefined,
  );
}

function getTypesetter(): Promise<Typesetter> {
  typesetter ??= loadPart(() => import('../pdf/client')).then(({ createTypesetter }) =>
    createTypesetter({ loadFonts }),
  );
  // A fetch that failed must not be remembered: the network may come back.
  typesetter.catch(() => {
    typesetter = undefined;
  });
  return typesetter;
}

/** Fetches the fonts of a language. @throws PartError */
export async function loadFonts(tag: LanguageTag): Promise<FontFiles> {
  const fonts = languages.find((language) => language.tag === tag)?.fonts;
  if (!fonts) throw new Error(`No font for the language "${tag}".`);
  const [regular, bold, code] = await Promise.all(
    [fonts.regular, fonts.bold, fonts.code].map(fetchFile),
  );
  if (!regular || !bold || !code) throw new Error(`A font of "${tag}" is missing.`);
  return { regular, bold, code };
}
